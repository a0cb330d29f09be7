package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.Samples;
import io.github.tasalsul.link.Extraction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What was found in articles as TimeML and for brat. */
class EventFormatsTest {
  private static String written(Renderer<Extraction> form, Extraction... articles)
      throws IOException {
    StringBuilder out = new StringBuilder();
    form.renderAll(List.of(articles), out);
    return out.toString();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element only(List<Element> elements, String attribute, String value) {
    List<Element> found =
        elements.stream().filter(e -> e.getAttribute(attribute).equals(value)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void the_sample_is_a_valid_document_with_its_untouched_text() throws Exception {
    Extraction port = Samples.timeline().articles().get(0);
    Document document = TimemlXml.valid(written(Renderers.eventTimeml(), port));

    assertThat(elements(document, "TEXT").get(0).getTextContent()).isEqualTo(Samples.PORT_TEXT);
    assertThat(elements(document, "EVENT").stream().map(Element::getTextContent))
        .containsExactly("قصفت", "إعلان الهدنة");
  }

  @Test
  void real_articles_are_valid_documents() throws Exception {
    Extraction article =
        Pipeline.extract(
            "أعلنت الحكومة أمس الثلاثاء أنها لن تشارك في المحادثات. وقد يلتقي الوزيران غدا بعد يومين"
                + " من إعلان الهدنة، وقصفت القوات الميناء ليل الاثنين.",
            LocalDate.of(2020, 2, 19));
    Document document = TimemlXml.valid(written(Renderers.eventTimeml(), article));

    assertThat(elements(document, "TEXT").get(0).getTextContent())
        .isEqualTo(article.article().text());
    assertThat(elements(document, "MAKEINSTANCE"))
        .hasSameSizeAs(elements(document, "EVENT"))
        .isNotEmpty();
  }

  @Test
  void links_say_when_an_event_was_and_what_came_after_what() throws Exception {
    Document document =
        TimemlXml.valid(written(Renderers.eventTimeml(), Samples.timeline().articles().get(0)));

    Element time = only(elements(document, "TLINK"), "relatedToTime", "t1");
    assertThat(time.getAttribute("relType")).isEqualTo("IS_INCLUDED");
    assertThat(time.getAttribute("eventInstanceID")).isEqualTo("ei1");
    Element after = only(elements(document, "TLINK"), "relatedToEventInstance", "ei2");
    assertThat(after.getAttribute("relType")).isEqualTo("AFTER");
    assertThat(after.getAttribute("eventInstanceID")).isEqualTo("ei1");
  }

  @Test
  void an_instance_says_whether_its_event_is_denied_or_yet_to_come() throws Exception {
    List<Extraction> articles = Samples.timeline().articles();
    Document port = TimemlXml.valid(written(Renderers.eventTimeml(), articles.get(0)));
    Document talks = TimemlXml.valid(written(Renderers.eventTimeml(), articles.get(1)));

    assertThat(only(elements(port, "MAKEINSTANCE"), "eiid", "ei2").getAttribute("tense"))
        .isEqualTo("FUTURE");
    assertThat(only(elements(talks, "MAKEINSTANCE"), "eiid", "ei1").getAttribute("polarity"))
        .isEqualTo("NEG");
  }

  @Test
  void several_articles_stand_in_one_collection() throws Exception {
    Extraction[] articles = Samples.timeline().articles().toArray(new Extraction[0]);
    Document all = TimemlXml.parse(written(Renderers.eventTimeml(), articles), false);

    assertThat(all.getDocumentElement().getNodeName()).isEqualTo("TimeMLCollection");
    assertThat(elements(all, "TimeML")).hasSize(2);
  }

  /** Two emoji stand before the words, and brat counts code points. */
  @Test
  void brat_gets_triggers_roles_times_and_relations() throws IOException {
    String text = Samples.PORT_TEXT;
    int trigger = text.codePointCount(0, text.lastIndexOf("قصفت"));
    List<String> lines =
        written(Renderers.eventBrat(), Samples.timeline().articles().get(0)).lines().toList();

    assertThat(lines)
        .contains(
            "T3\tATTACK " + trigger + " " + (trigger + 4) + "\tقصفت",
            "E1\tATTACK:T3 Agent:T4 Place:T5 Time:T1",
            "#3\tAnnotatorNotes E1\t2020-02-18",
            "A2\tRealis E2 PLANNED",
            "R1\tAFTER Arg1:E1 Arg2:E2");
  }

  @Test
  void brats_settings_know_every_event_type_and_relation() {
    assertThat(Renderers.eventBratConfiguration())
        .contains("[events]\nMEET\t", "\nSPORT\t", "\nNOT_BEFORE\tArg1:<EVENT>, Arg2:<EVENT>\n");
  }
}
