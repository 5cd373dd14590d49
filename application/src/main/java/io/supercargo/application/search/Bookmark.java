package io.supercargo.application.search;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Provider;
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
 * What a cursor says: which search it belongs to, a place for each provider, and what was shown.
 *
 * @param search the fingerprint of the search
 * @param shown empty where one provider alone is asked
 */
record Bookmark(long search, Map<String, Place> places, Shown shown) {
  private static final int VERSION = 2;

  /** More of them make an address too long for some. */
  private static final int MOST_INSIDE = 300;

  Place of(Provider provider) {
    return places.getOrDefault(provider.name(), Place.START);
  }

  Cursor cursor(Trails trails) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeLong(search);
      write(out, trails);
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
  static Bookmark read(Cursor cursor, long search, Trails trails) {
    try (DataInputStream in = open(cursor)) {
      if (in.readByte() != VERSION || in.readLong() != search) {
        throw broken(cursor);
      }
      Shown shown = shown(in, cursor, trails);
      Map<String, Place> places = new LinkedHashMap<>();
      while (in.available() > 0) {
        places.put(in.readUTF(), place(in));
      }
      return new Bookmark(search, places, shown);
    } catch (InvalidValue told) {
      throw told;
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

  private void write(DataOutputStream out, Trails trails) throws IOException {
    boolean inside = shown.size() <= MOST_INSIDE;
    out.writeBoolean(inside);
    if (inside) {
      shown.write(out);
    } else {
      out.writeUTF(trails.keep(shown));
    }
  }

  private static Shown shown(DataInputStream in, Cursor cursor, Trails trails) throws IOException {
    return in.readBoolean()
        ? Shown.read(in)
        : trails
            .find(in.readUTF())
            .orElseThrow(() -> new InvalidValue("cursor", cursor, "one of the last hour"));
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
