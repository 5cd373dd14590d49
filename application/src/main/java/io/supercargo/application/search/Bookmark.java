package io.supercargo.application.search;

import io.supercargo.domain.InvalidValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a cursor says: which search it belongs to, and a place for each provider.
 *
 * @param search the fingerprint of the search
 */
record Bookmark(long search, Map<String, Place> places) {
  private static final int VERSION = 1;

  Cursor cursor() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(search);
      for (Map.Entry<String, Place> entry : places.entrySet()) {
        out.writeUTF(entry.getKey());
        write(out, entry.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray()));
  }

  /** Reads a cursor of the search with this fingerprint. */
  static Bookmark read(Cursor cursor, long search) {
    try (DataInputStream in = open(cursor)) {
      if (in.readByte() != VERSION || in.readLong() != search) {
        throw broken(cursor);
      }
      Map<String, Place> places = new LinkedHashMap<>();
      while (in.available() > 0) {
        places.put(in.readUTF(), place(in));
      }
      return new Bookmark(search, places);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw broken(cursor);
    }
  }

  static InvalidValue broken(Cursor cursor) {
    return new InvalidValue("cursor", cursor, "the nextCursor of this very search");
  }

  private static DataInputStream open(Cursor cursor) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor.text());
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static void write(DataOutputStream out, Place place) throws IOException {
    out.writeInt((int) Math.min(place.consumed(), Integer.MAX_VALUE));
    out.writeLong(place.total());
    out.writeBoolean(place.done());
  }

  private static Place place(DataInputStream in) throws IOException {
    int consumed = in.readInt();
    if (consumed < 0) {
      throw new IOException("a place before the start");
    }
    return new Place(consumed, in.readLong(), in.readBoolean());
  }
}
