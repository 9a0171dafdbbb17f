package dev.muster.mock.junit;

import java.util.List;

/**
 * A mock that is to be started.
 *
 * @param stubs a folder, or empty for none
 */
record MockPlan(List<MockDocument> documents, String stubs) implements Plan {
  MockPlan {
    documents = List.copyOf(documents);
  }

  @Override
  public Running start(Class<?> test) {
    return MockStarter.start(this, test);
  }
}
