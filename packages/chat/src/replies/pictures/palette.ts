/** The width of every picture in pixels: about three times what a phone shows it at. */
export const pictureWidth = 1200;

/** The free space around a picture's content, in pixels. */
export const pictureMargin = 52;

/**
 * The colours of pictures. The ground is opaque, so that a picture reads the same in a dark and in a light chat; the
 * marks differ in lightness too, so that they stay apart for every kind of colour vision. None is the orange or yellow that
 * means overdue or due.
 */
export const colours = {
  ground: '#fbfaf7',
  ink: '#1c2733',
  quiet: '#5b6773',
  /** Lines of a scale, and outlines. */
  line: '#d3d6d6',
  /** What is empty: a day without entry, the part of a whole that is not reached. */
  empty: '#ebe9e3',
  marks: ['#0072b2', '#3f8f80'],
  /** What a mark is compared with: the month before. */
  before: '#8f9aa5',
  /**
   * The five levels from lowest to highest: viridis in six steps without its yellow, by Nathaniel Smith and Stéfan van der
   * Walt (CC0, https://bids.github.io/colormap/), made to be told apart by every kind of colour vision, and in grey.
   */
  levels: ['#440154', '#414487', '#2a788e', '#22a884', '#7ad151'],
} as const;
