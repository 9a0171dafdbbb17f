package dev.muster.tools.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.muster.tools.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int                         | {'type':'int'}                                                        | {'type':'integer'}",
        "integer                     | {'type':'integer','default':3}                                        | {'type':'integer','default':3}",
        "number                      | {'type':'number','minimum':0,'maximum':1,'default':0.7}               | {'type':'number','minimum':0,'maximum':1,'default':0.7}",
        "boolean                     | {'type':'boolean','default':false}                                    | {'type':'boolean','default':false}",
        "text                        | {'type':'string'}                                                     | {'type':'string'}",
        "fractional step             | {'type':'int','minValue':0,'maxValue':1,'step':0.01}                  | {'type':'number','minimum':0,'maximum':1,'multipleOf':0.01}",
        "fractional default          | {'type':'int','default':0.5,'minValue':0,'maxValue':1}                | {'type':'number','minimum':0,'maximum':1,'default':0.5}",
        "fractional bound            | {'type':'int','minValue':0.5,'maxValue':2,'step':0.01,'default':1}    | {'type':'number','minimum':0.5,'maximum':2,'multipleOf':0.01,'default':1}",
        "fractional value            | {'type':'int','enum':[0.5,1]}                                         | {'type':'number','enum':[0.5,1]}",
        "negative bounds             | {'type':'int','minValue':-1,'maxValue':1,'step':0.1,'default':0}      | {'type':'number','minimum':-1,'maximum':1,'multipleOf':0.1,'default':0}",
        "step from 0                 | {'type':'int','default':1024,'minValue':128,'maxValue':2048,'step':64}| {'type':'integer','minimum':128,'maximum':2048,'multipleOf':64,'default':1024}",
        "step of one                 | {'type':'int','default':1,'minValue':1,'maxValue':4,'step':1}         | {'type':'integer','minimum':1,'maximum':4,'default':1}",
        "step not from 0             | {'type':'int','default':5,'minValue':5,'maxValue':8,'step':3}         | {'type':'integer','enum':[5,8],'default':5}",
        "step that misses the end    | {'type':'int','minValue':1,'maxValue':6,'step':2}                     | {'type':'integer','enum':[1,3,5]}",
        "long range not from 0       | {'type':'int','minValue':1,'maxValue':1001,'step':10}                 | {'type':'integer','minimum':1,'maximum':1001}",
        "default off the step        | {'type':'int','default':1,'minValue':0,'maxValue':1000,'step':10}     | {'type':'integer','minimum':0,'maximum':1000,'default':1}",
        "default off the listed steps| {'type':'int','default':6,'minValue':5,'maxValue':8,'step':3}         | {'type':'integer','enum':[5,8]}",
        "default null                | {'type':'string','enum':['male','female'],'default':null}             | {'type':'string','enum':['male','female']}",
        "default not listed          | {'type':'string','enum':['1k','2k'],'default':'1K'}                   | {'type':'string','enum':['1k','2k']}",
        "default out of bounds       | {'type':'int','default':9,'minValue':1,'maxValue':4}                  | {'type':'integer','minimum':1,'maximum':4}",
        "default of another type     | {'type':'string','default':3}                                         | {'type':'string'}",
        "integers called string      | {'type':'string','enum':[1,2,4,8],'default':2}                        | {'type':'integer','enum':[1,2,4,8],'default':2}",
        "value listed twice          | {'type':'string','enum':['a','b','a']}                                | {'type':'string','enum':['a','b']}",
        "commas and colons           | {'type':'string','enum':['Chinese,Yue','x/y:free'],'default':'16:9'}  | {'type':'string','enum':['Chinese,Yue','x/y:free']}",
        "image                       | {'type':'string','field':'image'}                                     | {'type':'string','format':'uri','maxLength':2083}",
        "video with a format         | {'type':'string','format':'uri','field':'video'}                      | {'type':'string','format':'uri','maxLength':2083}",
        "images                      | {'type':'array','items':{'type':'string'},'maxItems':4,'field':'images_list'} | {'type':'array','items':{'type':'string','format':'uri','maxLength':2083},'maxItems':4}",
        "url                         | {'type':'string','format':'url'}                                      | {'type':'string','format':'uri'}",
        "text format                 | {'type':'string','format':'text'}                                     | {'type':'string'}",
        "list of texts               | {'type':'array','items':{'type':'string'}}                            | {'type':'array','items':{'type':'string'}}",
        "object                      | {'type':'object','properties':{'a':{'type':'boolean'}}}               | {'type':'object','properties':{'a':{'type':'boolean','description':'A.'}}}",
      })
  void saysInJsonSchema(String what, String dialect, String schema) {
    assertThat(Imported.parameter(folder, dialect.replace('\'', '"')).x())
        .isEqualTo(schema.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'uint8'}                              | the type 'uint8' is not known",
        "{}                                            | the type '' is not known",
        "{'type':'string','widget':'slider'}           | the member 'widget' is not known",
        "{'type':'string','format':'hostname'}         | the format 'hostname' is not known",
        "{'type':'string','field':'mesh'}              | the field 'mesh' on a string is not known",
        "{'type':'boolean','field':'image'}            | the field 'image' on a boolean is not known",
        "{'type':'array','items':{'type':'string'},'field':'meshes'} | the field 'meshes' on an array is not known",
        "{'type':'array'}                              | an array without 'items'",
        "{'type':'object'}                             | an object without 'properties'",
        "{'type':'int','enum':['a']}                   | the enum value `a` is not of the type integer",
        "{'type':'string','enum':['a',1]}              | the enum value 1 is not of the type string",
        "{'type':'string','enum':[]}                   | the enum is empty",
        "{'type':'array','items':{'type':'odd'}}       | the type 'odd' is not known",
      })
  void refusesWhatItDoesNotKnow(String dialect, String problem) {
    assertThatThrownBy(() -> Imported.parameter(folder, dialect.replace('\'', '"')))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("Model 'paint', parameter 'x': ")
        .hasMessageContaining(problem.replace('`', '"'))
        .hasMessageEndingWith("Nothing was written.");
    assertThat(Files.exists(folder.resolve("catalogue.overlay.yaml"))).isFalse();
  }

  @Test
  void mediaSaysWhatIsExpected() {
    Imported imported =
        Imported.of(
            folder,
            "["
                + Imported.model(
                    "paint",
                    "paint",
                    """
                    "a": {"type": "string", "field": "audio"},
                    "b": {"type": "array", "items": {"type": "string"}, "field": "images_list"},
                    "negative_tags": {"type": "string"}""")
                + "]");

    assertThat(imported.schema("PaintInput").at("/properties/a/description").asText())
        .isEqualTo("URL of an audio file.");
    assertThat(imported.schema("PaintInput").at("/properties/b/description").asText())
        .isEqualTo("URLs of images.");
    assertThat(imported.schema("PaintInput").at("/properties/negative_tags/description").asText())
        .isEqualTo("Negative tags.");
  }

  @Test
  void objectsInListsAreSchemasThatEqualOnesShare() {
    String list =
        "\"lora_list\": {\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {\"path\": {\"type\": \"%s\"}}}}";
    Imported imported =
        Imported.of(
            folder,
            "[%s, %s, %s]"
                .formatted(
                    Imported.model("a", "a", list.formatted("string")),
                    Imported.model("b", "b", list.formatted("string")),
                    Imported.model("c", "c", list.formatted("int"))));

    assertThat(imported.schema("AInput").at("/properties/lora_list/items/$ref").asText())
        .isEqualTo("#/components/schemas/LoraListItem")
        .isEqualTo(imported.schema("BInput").at("/properties/lora_list/items/$ref").asText());
    assertThat(imported.schema("CInput").at("/properties/lora_list/items/$ref").asText())
        .endsWith("/LoraListItem2");
    assertThat(imported.schema("LoraListItem2").at("/properties/path/type").asText())
        .isEqualTo("integer");
  }

  @Test
  void everyDepartureIsCounted() {
    Imported imported =
        Imported.of(
            folder,
            "["
                + Imported.model(
                    "paint",
                    "paint",
                    """
                    "a": {"type": "int", "minValue": 1, "maxValue": 4, "step": 1, "default": null},
                    "b": {"type": "int", "minValue": 0, "maxValue": 1, "step": 0.1},
                    "c": {"type": "int", "minValue": 5, "maxValue": 8, "step": 3, "default": 6},
                    "d": {"type": "int", "minValue": 1, "maxValue": 1001, "step": 10},
                    "e": {"type": "string", "enum": [1, 2]},
                    "f": {"type": "string", "format": "text"},
                    "g": {"type": "string", "format": "url", "field": "image"}""")
                + "]");

    assertThat(imported.report().normalisations())
        .containsEntry(Normalisation.INT_IS_INTEGER, 3)
        .containsEntry(Normalisation.INT_IS_NUMBER, 1)
        .containsEntry(Normalisation.BOUNDS_RENAMED, 4)
        .containsEntry(Normalisation.UNFIT_DEFAULT_DROPPED, 1)
        .containsEntry(Normalisation.STEP_DROPPED, 1)
        .hasSize(Normalisation.values().length);
    assertThat(imported.count(Normalisation.STRING_IS_INTEGER)).isEqualTo(1);
    assertThat(imported.report().toString())
        .contains("1 models", "gave 1 operations", "     3 'int' became integer");
  }
}
