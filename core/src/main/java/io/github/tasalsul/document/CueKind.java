package io.github.tasalsul.document;

/** What a phrase of {@code zone-cues.tsv} tells about the line that it stands in. */
enum CueKind {
  /** A news agency or an outlet, in a credit or a byline: «الأناضول». */
  AGENCY,
  /** A word of picture credits: «أرشيف». */
  PHOTO,
  /** The first words of a caption: «التعليق على الصورة». */
  CAPTION_START,
  /** A word of English agency captions: «EDITORIAL USE». */
  LATIN_CREDIT,
  /** A button: «WhatsApp». */
  SHARE,
  /** Begins a line, or heads a list, of other articles: «اقرأ أيضا». */
  RELATED,
  /** The same, but only alone on its line or before a colon: «مواضيع ذات صلة». */
  RELATED_LIST,
  /** The same, but only before a colon: «للمزيد:». */
  RELATED_COLON,
  /** Short news of other things: «عاجل». */
  TICKER,
  /** The label of a section: «سياسة». */
  LABEL,
  /** The beginning of a byline: «كتب». */
  BYLINE,
  /** A byline by itself: «غرفة الأخبار». */
  BYLINE_ALONE,
  /** The beginning of a line that names the source: «المصدر :». */
  SOURCE,
  /** The beginning of a line about the site: «جميع الحقوق محفوظة». */
  NOTICE,
  /** The same, but only alone on its line or before a colon: «وسوم:». */
  NOTICE_ALONE,
  /** What a number on the page counts: «دقائق قراءة». */
  COUNTER,
  /** The beginning of a sentence that goes on with the article: «وأضاف». */
  CONTINUES
}
