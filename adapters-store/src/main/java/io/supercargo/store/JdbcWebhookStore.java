package io.supercargo.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.SigningKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Endpoints and deliveries in tables; secrets are sealed. A delivery's row is its job: it says when
 * it is due, and it is claimed by a lock on it, so that no second list of jobs can tell otherwise.
 */
final class JdbcWebhookStore implements WebhookStore {
  private static final String SELECT = "select document from webhook_endpoint";

  private static final String ADD =
      "insert into webhook_endpoint (enabled, document, secrets, id) values (?,?,?,?)";

  private static final String REPLACE =
      "update webhook_endpoint set enabled = ?, document = ? where id = ?";

  private final Sql sql;
  private final Numbering numbering;
  private final DeliveryTable deliveries;
  private final Vault vault;

  /**
   * @param hasty for what came of tries, which may be made again when the machine loses power
   */
  JdbcWebhookStore(Sql sql, Sql hasty, Numbering numbering, Vault vault) {
    this.vault = vault;
    this.sql = sql;
    this.numbering = numbering;
    this.deliveries = new DeliveryTable(hasty);
  }

  @Override
  public List<Endpoint> endpoints() {
    return sql.query(SELECT + " order by id", JdbcWebhookStore::read);
  }

  @Override
  public Optional<Endpoint> endpoint(String id) {
    return sql.first(SELECT + " where id = ?", JdbcWebhookStore::read, id);
  }

  /** What happened before is not told to it. */
  @Override
  public void add(Endpoint endpoint, List<SigningKey> keys) {
    numbering.catchUp();
    int added =
        sql.update(
            ADD,
            endpoint.isEnabled(),
            Documents.write(endpoint),
            sealed(endpoint.id(), keys),
            endpoint.id());
    assert added == 1;
  }

  @Override
  public void replace(Endpoint endpoint) {
    numbering.catchUp();
    int replaced =
        sql.update(REPLACE, endpoint.isEnabled(), Documents.write(endpoint), endpoint.id());
    assert replaced <= 1;
  }

  @Override
  public boolean remove(String id) {
    return sql.transaction(
        session -> {
          int gone = session.update("delete from webhook_endpoint where id = ?", id);
          int unsent = session.update("delete from webhook_delivery where endpoint = ?", id);
          assert unsent >= 0;
          return gone == 1;
        });
  }

  @Override
  public List<SigningKey> keys(String id) {
    return sql.first(
            "select secrets from webhook_endpoint where id = ?", row -> row.getBytes(1), id)
        .map(document -> keys(id, document))
        .orElse(List.of());
  }

  @Override
  public void keep(String id, List<SigningKey> keys) {
    String keep = "update webhook_endpoint set secrets = ? where id = ?";
    int kept = sql.update(keep, sealed(id, keys), id);
    assert kept <= 1;
  }

  @Override
  public List<Delivery> claim(Instant now, Instant until, Set<String> except, int most) {
    numbering.catchUp();
    return deliveries.isAnyDue(now) ? deliveries.claim(now, until, except, most) : List.of();
  }

  @Override
  public void tried(Delivery delivery) {
    deliveries.replace(delivery);
  }

  @Override
  public void post(List<Delivery> some) {
    deliveries.put(some);
  }

  @Override
  public Optional<Delivery> delivery(String endpoint, EventId event) {
    numbering.catchUp();
    return deliveries.delivery(endpoint, event);
  }

  @Override
  public List<Delivery> deliveries(
      String endpoint, Optional<Delivery.State> state, Optional<EventId> after, int most) {
    numbering.catchUp();
    return deliveries.newest(endpoint, state, after, most);
  }

  @Override
  public void giveUp(String endpoint) {
    deliveries.giveUp(endpoint);
  }

  @Override
  public boolean hasTaken(String endpoint, Instant since) {
    return deliveries.hasTaken(endpoint, since);
  }

  @Override
  public int sweep(Instant before) {
    return deliveries.sweep(before);
  }

  /** To what the seal of an endpoint's secrets belongs. */
  static String place(String id) {
    return "the secrets of the webhook " + id;
  }

  private byte[] sealed(String id, List<SigningKey> keys) {
    String plain = new String(Documents.write(KeyText.of(keys)), UTF_8);
    return vault.seal(plain, place(id)).getBytes(UTF_8);
  }

  private List<SigningKey> keys(String id, byte[] document) {
    String plain = vault.open(new String(document, UTF_8), place(id));
    return KeyText.keys(Documents.read(plain.getBytes(UTF_8), KeyText[].class));
  }

  private static Endpoint read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), Endpoint.class);
  }

  /** A key as it is written down. */
  private record KeyText(String secret, Optional<Instant> until) {
    static List<KeyText> of(List<SigningKey> keys) {
      return keys.stream().map(it -> new KeyText(it.secret().reveal(), it.until())).toList();
    }

    static List<SigningKey> keys(KeyText[] texts) {
      return Arrays.stream(texts)
          .map(it -> new SigningKey(new Secret(it.secret), it.until))
          .toList();
    }
  }
}
