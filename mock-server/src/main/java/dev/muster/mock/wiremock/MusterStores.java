package dev.muster.mock.wiremock;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.global.GlobalSettings;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.SettingsStore;

/** Where WireMock keeps stubs, journal and settings, so that we know what is in them. */
final class MusterStores extends DefaultStores {
  private final StubStore stubs;
  private final Journal journal;
  private final Settings settings = new Settings();

  MusterStores(FileSource files, HttpSettings http, OperationFinder finder) {
    super(files);
    this.stubs = new StubStore(http.cors());
    this.journal = new Journal(http.journalEntries(), http.journalBytes(), finder);
  }

  /** Delays for all answers. */
  static final class Settings implements SettingsStore {
    private volatile GlobalSettings current = GlobalSettings.defaults();

    @Override
    public GlobalSettings get() {
      return current;
    }

    @Override
    public void set(GlobalSettings other) {
      current = other;
    }

    boolean delay() {
      GlobalSettings known = current;
      return known.getFixedDelay() != null || known.getDelayDistribution() != null;
    }
  }

  @Override
  public StubStore getStubStore() {
    return stubs;
  }

  @Override
  public Journal getRequestJournalStore() {
    return journal;
  }

  @Override
  public Settings getSettingsStore() {
    return settings;
  }
}
