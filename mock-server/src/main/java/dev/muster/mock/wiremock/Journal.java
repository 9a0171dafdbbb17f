package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.muster.mock.http.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * The latest exchanges, bounded in number and in bytes; the newest is always among them. Writing is
 * cheap, looking is not.
 */
final class Journal implements RequestJournalStore {
  /** Version 8 of UUIDs, which may count. */
  private static final long COUNTED = 0x8000L;

  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final int most;
  private final long mostBytes;
  private final OperationFinder finder;
  private final long ids = ThreadLocalRandom.current().nextLong() & ~0xF000L | COUNTED;
  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private long bytes;
  private long count;

  Journal(int most, long mostBytes, OperationFinder finder) {
    this.most = most;
    this.mostBytes = mostBytes;
    this.finder = finder;
  }

  /** Keeps what a contract answered. */
  void add(Wire wire, Answer answer) {
    if (most > 0) {
      synchronized (this) {
        keep(new ContractEntry(new UUID(ids, VARIANT | count++), wire, answer, finder));
      }
    }
  }

  @Override
  public synchronized void add(ServeEvent event) {
    Wire wire = Wire.current();
    Answer answer = wire == null ? null : wire.answer();
    keep(
        answer != null && CatchAll.is(event.getStubMapping())
            ? new ContractEntry(event.getId(), wire, answer, finder)
            : new JournalEntry.Served(event.getId(), event));
  }

  private void keep(JournalEntry entry) {
    entries.addLast(entry);
    bytes += entry.bytes();
    while (entries.size() > 1 && (entries.size() > most || bytes > mostBytes)) {
      bytes -= entries.removeFirst().bytes();
    }
  }

  /** What WireMock knows once an answer is sent. */
  @Override
  public synchronized void put(UUID id, ServeEvent event) {
    List<JournalEntry> newer = new ArrayList<>();
    while (!entries.isEmpty() && !entries.peekLast().id().equals(id)) {
      newer.add(entries.removeLast());
    }
    if (entries.peekLast() instanceof JournalEntry.Served before) {
      entries.removeLast();
      JournalEntry after = new JournalEntry.Served(id, event);
      bytes += after.bytes() - before.bytes();
      entries.addLast(after);
    }
    Collections.reverse(newer);
    entries.addAll(newer);
  }

  /** All, the newest first. */
  @Override
  public Stream<ServeEvent> getAll() {
    List<JournalEntry> all;
    synchronized (this) {
      all = new ArrayList<>(entries);
    }
    Collections.reverse(all);
    return all.stream().map(JournalEntry::event);
  }

  @Override
  public synchronized Stream<UUID> getAllKeys() {
    List<UUID> keys = new ArrayList<>();
    entries.descendingIterator().forEachRemaining(entry -> keys.add(entry.id()));
    return keys.stream();
  }

  @Override
  public synchronized Optional<ServeEvent> get(UUID id) {
    return entries.stream()
        .filter(entry -> entry.id().equals(id))
        .map(JournalEntry::event)
        .findFirst();
  }

  @Override
  public synchronized void remove(UUID id) {
    Iterator<JournalEntry> each = entries.iterator();
    while (each.hasNext()) {
      JournalEntry entry = each.next();
      if (entry.id().equals(id)) {
        bytes -= entry.bytes();
        each.remove();
      }
    }
  }

  @Override
  public synchronized void removeLast() {
    if (!entries.isEmpty()) {
      bytes -= entries.removeFirst().bytes();
    }
  }

  @Override
  public synchronized void clear() {
    entries.clear();
    bytes = 0;
  }
}
