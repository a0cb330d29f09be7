package io.github.tasalsul.render;

import io.github.tasalsul.dating.DatedArticle;
import java.io.IOException;
import java.util.List;

/**
 * An article as a TimeML document with its times as TIMEX3, as {@link TimemlDocument} lays it out.
 * Several articles in one text stand in a root element {@code <TimeMLCollection>}, since XML has
 * one root.
 */
final class TagTimeml implements Renderer<DatedArticle> {
  @Override
  public void render(DatedArticle dated, Appendable target) throws IOException {
    target.append(TimemlDocument.DECLARATION);
    document(dated, target);
  }

  @Override
  public void renderAll(List<DatedArticle> articles, Appendable target) throws IOException {
    if (articles.size() == 1) {
      render(articles.get(0), target);
      return;
    }
    target.append(TimemlDocument.DECLARATION).append("<TimeMLCollection>\n");
    for (DatedArticle dated : articles) {
      document(dated, target);
    }
    target.append("</TimeMLCollection>\n");
  }

  private static void document(DatedArticle dated, Appendable target) throws IOException {
    TimemlDocument.write(dated, TimemlDocument.times(dated.times()), List.of(), target);
  }
}
