package dev.muster.benchmarks.server.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TricksTest {
  private static final Trick.Play NOTHING = (line, random) -> "";

  @Test
  void aGoodRequestHasOneRightAnswer() {
    Trick good = Trick.good("a", 201, NOTHING);

    assertThat(good.allows("201")).isTrue();
    assertThat(List.of("200", "422", "500", Trick.CLOSED, Trick.WAITS, "no HTTP", "another body"))
        .noneMatch(good::allows);
  }

  @Test
  void aBadRequestIsRefusedOrClosedButNeverLeftAlone() {
    Trick bad = Trick.bad("a", NOTHING);

    assertThat(List.of("200", "400", "422", Trick.CLOSED)).allMatch(bad::allows);
    assertThat(List.of("500", "503", Trick.WAITS, "no HTTP")).noneMatch(bad::allows);
  }

  @Test
  void anUnfinishedRequestMayBeWaitedFor() {
    assertThat(Trick.unfinished("a", NOTHING).allows(Trick.WAITS)).isTrue();
  }

  @Test
  void onlyTheToleratedErrorsAreRight() {
    Trick odd = Trick.bad("a", NOTHING).tolerating(501);

    assertThat(odd.allows("501")).isTrue();
    assertThat(odd.allows("500")).isFalse();
  }

  @Test
  void everyTrickHasANameOfItsOwnAndNoneAllowsAnInternalError() {
    List<Trick> all = new ArrayList<>();
    all.addAll(GoodTricks.all(new byte[0]));
    all.addAll(HostileTricks.all());
    all.addAll(HostileTricks.heavy());
    all.addAll(SlowTricks.all());

    assertThat(all).extracting(Trick::name).doesNotHaveDuplicates();
    assertThat(all).noneMatch(trick -> trick.allows("500"));
  }

  @Test
  void keepsTheFirstOutcomesThatShouldNotHaveBeen() {
    Outcomes outcomes = new Outcomes();
    for (int i = 0; i < 9; i++) {
      outcomes.add(Trick.bad("a", NOTHING), "500", "");
      outcomes.add(Trick.bad("b", NOTHING), "400", "");
    }
    outcomes.add(Trick.good("c", 200, NOTHING), Trick.CLOSED, "reset");

    assertThat(outcomes.unexpected())
        .containsExactly("a: 500", "a: 500", "a: 500", "c: closed (reset)");
    assertThat(outcomes.unexpectedTotal()).isEqualTo(10);
    assertThat(outcomes.total()).isEqualTo(19);
    assertThat(outcomes.sums()).containsEntry("400", 9L).containsEntry(Trick.CLOSED, 1L);
    assertThat(outcomes.lines()).hasSize(3);
  }
}
