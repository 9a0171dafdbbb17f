package dev.muster.mock.sandbox.state.redis;

import static dev.muster.mock.sandbox.state.redis.RedisNames.bytes;
import static dev.muster.mock.sandbox.state.redis.RedisNames.text;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.Contents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import tools.jackson.databind.JsonNode;

/** Lists a space, and reads and replaces all whose names begin so at one moment. */
final class RedisContents {
  /**
   * Answers the spaces, each with its name, its ids in order and its documents, and the counters.
   */
  private static final RedisScript READ =
      new RedisScript(
          """
          local prefix, documents, order = ARGV[1], ARGV[2], ARGV[3]
          local spaces, counters = {}, {}
          for _, space in ipairs(redis.call('SMEMBERS', KEYS[1])) do
            if string.sub(space, 1, #prefix) == prefix then
              spaces[#spaces + 1] = {space, redis.call('ZRANGE', order .. space, 0, -1),
                redis.call('HGETALL', documents .. space)}
            end
          end
          for _, counter in ipairs(redis.call('HKEYS', KEYS[2])) do
            if string.sub(counter, 1, #prefix) == prefix then
              counters[#counters + 1] = {counter, redis.call('HGET', KEYS[2], counter)}
            end
          end
          return {spaces, counters}
          """);

  /** Drops what is there and moves in what was staged: so many spaces, and then the counters. */
  private static final RedisScript SWAP =
      new RedisScript(
          """
          local prefix, documents, order, staged = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
          local latest, count = tonumber(ARGV[5]), tonumber(ARGV[6])
          for _, space in ipairs(redis.call('SMEMBERS', KEYS[1])) do
            if string.sub(space, 1, #prefix) == prefix then
              redis.call('UNLINK', documents .. space, order .. space)
              redis.call('SREM', KEYS[1], space)
            end
          end
          for _, counter in ipairs(redis.call('HKEYS', KEYS[2])) do
            if string.sub(counter, 1, #prefix) == prefix then
              redis.call('HDEL', KEYS[2], counter)
            end
          end
          for i = 1, count do
            local space = ARGV[6 + i]
            redis.call('RENAME', staged .. i .. ':documents', documents .. space)
            redis.call('PERSIST', documents .. space)
            redis.call('RENAME', staged .. i .. ':order', order .. space)
            redis.call('PERSIST', order .. space)
            redis.call('SADD', KEYS[1], space)
          end
          for i = 7 + count, #ARGV, 2 do
            redis.call('HSET', KEYS[2], ARGV[i], ARGV[i + 1])
          end
          if latest > tonumber(redis.call('GET', KEYS[3]) or 0) then
            redis.call('SET', KEYS[3], latest)
          end
          return count
          """);

  /** Seconds after which Redis forgets what was staged by a process that died meanwhile. */
  private static final long STAGED = 600;

  private static final int AT_ONCE = 1_000;

  private final RedisLink link;
  private final RedisNames names;

  RedisContents(RedisLink link, RedisNames names) {
    this.link = link;
    this.names = names;
  }

  /** The documents of one space, oldest first. */
  List<JsonNode> list(String space) {
    return link.ask(
        redis -> {
          try (AbstractPipeline both = redis.pipelined()) {
            Response<List<byte[]>> order = both.zrange(names.order(space), 0, -1);
            Response<Map<byte[], byte[]>> all = both.hgetAll(names.documents(space));
            both.sync();
            // What came or went between the two is in neither.
            return order.get().stream()
                .map(all.get()::get)
                .filter(Objects::nonNull)
                .map(Json::read)
                .toList();
          }
        });
  }

  Contents read(String prefix) {
    List<byte[]> keys = List.of(names.spaces(), names.counters());
    List<byte[]> arguments = List.of(bytes(prefix), names.documents(""), names.order(""));
    List<?> all = (List<?>) link.ask(redis -> READ.run(redis, keys, arguments));
    Map<String, Map<String, JsonNode>> spaces = new LinkedHashMap<>();
    for (Object space : (List<?>) all.get(0)) {
      List<?> parts = (List<?>) space;
      spaces.put(
          name(parts.get(0), prefix), documents((List<?>) parts.get(1), (List<?>) parts.get(2)));
    }
    Map<String, Long> counters = new LinkedHashMap<>();
    for (Object counter : (List<?>) all.get(1)) {
      List<?> parts = (List<?>) counter;
      counters.put(name(parts.get(0), prefix), Long.valueOf(text((byte[]) parts.get(1))));
    }
    return new Contents(spaces, counters);
  }

  private static String name(Object bytes, String prefix) {
    return text((byte[]) bytes).substring(prefix.length());
  }

  private static Map<String, JsonNode> documents(List<?> order, List<?> pairs) {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (int i = 0; i < pairs.size(); i += 2) {
      byId.put(text((byte[]) pairs.get(i)), Json.read((byte[]) pairs.get(i + 1)));
    }
    Map<String, JsonNode> ordered = new LinkedHashMap<>();
    for (Object id : order) {
      ordered.put(text((byte[]) id), byId.get(text((byte[]) id)));
    }
    return ordered;
  }

  void replace(String prefix, Contents contents) {
    String staged = "staged:" + UUID.randomUUID() + ":";
    List<byte[]> arguments = new ArrayList<>();
    arguments.addAll(List.of(bytes(prefix), names.documents(""), names.order("")));
    arguments.add(names.name(staged));
    int largest = contents.spaces().values().stream().mapToInt(Map::size).max().orElse(0);
    arguments.add(bytes(Integer.toString(largest)));
    arguments.add(bytes(Integer.toString(contents.spaces().size())));
    int number = 0;
    for (Map.Entry<String, Map<String, JsonNode>> space : contents.spaces().entrySet()) {
      stage(names.name(staged + ++number), space.getValue());
      arguments.add(bytes(prefix + space.getKey()));
    }
    contents
        .counters()
        .forEach(
            (counter, last) -> {
              arguments.add(bytes(prefix + counter));
              arguments.add(bytes(Long.toString(last)));
            });
    List<byte[]> keys = List.of(names.spaces(), names.counters(), names.arrivals());
    link.order(redis -> SWAP.run(redis, keys, arguments));
  }

  private void stage(byte[] space, Map<String, JsonNode> documents) {
    byte[] all = bytes(text(space) + ":documents");
    byte[] order = bytes(text(space) + ":order");
    link.order(
        redis -> {
          try (AbstractPipeline pipeline = redis.pipelined()) {
            int arrival = 0;
            for (Map.Entry<String, JsonNode> one : documents.entrySet()) {
              byte[] id = bytes(one.getKey());
              pipeline.hset(all, id, Json.bytes(one.getValue()));
              pipeline.zadd(order, ++arrival, id);
              if (arrival % AT_ONCE == 0) {
                pipeline.sync();
              }
            }
            pipeline.expire(all, STAGED);
            pipeline.expire(order, STAGED);
            pipeline.sync();
            return arrival;
          }
        });
  }
}
