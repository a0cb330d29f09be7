package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.tasalsul.Samples;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.time.Granularity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What we write and docs/timeline.schema.json agree. */
class TimelineSchemaTest {
  private static final Path FILE = Path.of("..", "docs", "timeline.schema.json");

  private static Set<ValidationMessage> problems(String json) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(FILE));
    return schema.validate(json, InputFormat.JSON);
  }

  private static String sample(TimelineWriter writer) throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(Samples.timeline(), out);
    return out.toString();
  }

  @Test
  void a_timeline_with_every_kind_of_value_is_valid() throws IOException {
    assertThat(problems(sample(TimelineWriter.create()))).isEmpty();
    assertThat(problems(sample(TimelineWriter.create().withExplanations().withoutText())))
        .isEmpty();
  }

  @Test
  void what_is_no_timeline_is_refused() throws IOException {
    String sample = sample(TimelineWriter.create());

    assertThat(problems("{}")).isNotEmpty();
    assertThat(problems(sample.replace("\"certainty\": \"high\"", "\"certainty\": \"sure\"")))
        .isNotEmpty();
    assertThat(problems(sample.replace("\"start\": \"2020-02-18\"", "\"start\": \"yesterday\"")))
        .isNotEmpty();
  }

  @Test
  void the_schema_names_every_type_relation_and_granularity() throws IOException {
    String schema = Files.readString(FILE);
    for (EventType type : EventType.values()) {
      assertThat(schema).contains("\"" + type + "\"");
    }
    for (Relation relation : Relation.values()) {
      assertThat(schema).contains("\"" + relation + "\"");
    }
    for (Granularity unit : Granularity.values()) {
      assertThat(schema).contains("\"" + unit.label() + "\"");
    }
  }
}
