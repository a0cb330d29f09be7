package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Reads TimeML back as others would. */
final class TimemlXml {
  private TimemlXml() {}

  /** Parses with a real XML parser, which also checks the document against TimeML.dtd. */
  static Document valid(String xml) throws Exception {
    return parse(
        xml.replace("?>\n<TimeML", "?>\n<!DOCTYPE TimeML SYSTEM \"TimeML.dtd\">\n<TimeML"), true);
  }

  static Document parse(String xml, boolean validating) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setValidating(validating);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver(
        (name, system) -> {
          InputStream dtd = TimemlXml.class.getResourceAsStream("TimeML.dtd");
          assertThat(dtd).isNotNull();
          return new InputSource(dtd);
        });
    builder.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) throws SAXParseException {
            throw e;
          }

          @Override
          public void error(SAXParseException e) throws SAXParseException {
            throw e;
          }

          @Override
          public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
          }
        });
    return builder.parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }
}
