package dev.muster.mock.sandbox.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.muster.mock.json.Json;
import dev.muster.mock.sandbox.state.MemoryStore;
import dev.muster.mock.sandbox.state.Seed;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

class FunctionsTest {
  private final Functions functions = new Functions(() -> new Seed(1), new MemoryStore(), "test");
  private final Template template = new Template(functions);
  private final Scope scope =
      Scope.empty()
          .with("instant", StringNode.valueOf("2026-01-01T00:01:30.250Z"))
          .with("text", StringNode.valueOf("Once upon  a\ntime "))
          .with("secret", StringNode.valueOf("sk-1234567890"))
          .with("short", StringNode.valueOf("abcde"))
          .with("key", StringNode.valueOf("my-key"))
          .with("part", Json.read("0.459"))
          .with("at", StringNode.valueOf("2026-01-01T00:00:00.500Z"))
          .with("items", json("[{'n':'a','v':1},{'n':'b','v':2},{'n':'c'}]"))
          .with("files", json("[{'url':'x'},{'url':'y'}]"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'$words':'{text}'} | ['Once',' upon','  a','\\ntime',' ']",
        "{'$words':{'of':'text'}} | ['Once',' upon','  a','\\ntime',' ']",
        "{'$words':'{nothing}'} | []",
        "{'$object':{'of':'items','key':'{it.n}','as':'{it.v}'}} | {'a':1,'b':2}",
        "{'$each':{'of':'items','where':{'v':{'not':null}},'as':'{it.n}'}} | ['a','b']",
        "{'$each':{'of':'files'}} | [{'url':'x'},{'url':'y'}]",
        "{'$each':{'of':['p','q'],'as':'<{it}>'}} | ['<p>','<q>']",
        "{'$count':{'of':'items','where':{'n':['a','c']}}} | 2",
        "{'$first':{'of':'items','where':{'n':'b'}}} | {'n':'b','v':2}",
        "[{'$first':{'of':'items','where':{'n':'z'}}}] | []",
        "{'$times':[0.5,3,'{items.1.v}']} | 3",
        "{'$times':['0.25',2]} | 0.5",
        "{'$times':['nothing',2]} | 0",
        "{'$sum':['{items.0.v}',2]} | 3",
        "{'$difference':[5,2,1]} | 2",
        "{'$percent':'{part}'} | '45%'",
        "{'$percent':1} | '100%'",
        "[{'$percent':'{nothing}'}] | []",
        "{'$millis':'{at}'} | 1767225600500",
        "{'$seconds':'at'} | 1767225600.500",
        "{'$since':'at'} | 89",
        "{'$later':{'from':'at','seconds':2.25}} | '2026-01-01T00:00:02.750Z'",
        "{'$past':'{at}'} | true",
        "{'$past':{'$later':{'from':'instant','seconds':1}}} | false",
        "[{'$millis':'{nothing}'},{'$past':'{key}'}] | []",
        "{'$upper':'{key}'} | 'MY-KEY'",
        "{'$replace':{'of':'{key}','pattern':'[^a-z]','with':'_'}} | 'my_key'",
        "{'$mask':{'of':'secret','first':3,'last':2}} | 'sk-***90'",
        "{'$mask':{'of':'{short}','first':3,'last':2}} | '*****'",
        "[{'$mask':{'of':'{nothing}'}},{'$upper':'{nothing}'}] | []",
        "'{files.1.url}{files.7.url}' | 'y'",
        "{'$case':[{'when':{'key':'no'},'then':1},{'when':{},'then':null}]} | null",
      })
  void makes(String text, String made) {
    assertThat(Json.text(template.fill(json(text), scope))).isEqualTo(Json.text(json(made)));
  }

  @Test
  void leavesOutWhatNoCaseHolds() {
    assertThat(template.fill(json("[{'$case':[{'when':{'key':'no'},'then':1}]}]"), scope))
        .isEqualTo(Json.array());
  }

  @Test
  void knowsTheNamesOfAllThatItHas() {
    Set<String> added = new TreeSet<>(Functions.KNOWN);
    added.removeAll(functions.names());

    assertThat(Functions.KNOWN).containsAll(functions.names());
    assertThat(added).containsExactly("$find", "$sign");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'key':'my-key'} | true",
        "{'key':{'not':'my-key'}} | false",
        "{'nothing':{'not':null}} | false",
        "{'key':{'not':['a','my-key']}} | false",
        "[{'key':'no'},{'key':'/my.*/'}] | true",
        "[{'key':'no'},{'nothing':{'not':null}}] | false",
        "{'items.0.v':1} | true",
        "{'items.0.n':'{items.1.n}'} | false",
        "{'items.0.n':'{nothing}'} | false",
        "{} | true",
      })
  void holds(String condition, boolean holds) {
    assertThat(Condition.holds(json(condition), scope)).isEqualTo(holds);
  }

  @Test
  void makesAValueOnceWhereAsked() {
    int[] made = {0};
    Scope once = scope.once("number", () -> Json.read(Integer.toString(++made[0])));

    assertThat(template.fill(json("['{number}','{number}']"), once)).isEqualTo(json("[1,1]"));
  }

  private static JsonNode json(String text) {
    return Json.read(text.replace('\'', '"'));
  }
}
