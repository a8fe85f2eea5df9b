import { dayAxis, monthlyFrom } from './day-axis.ts';
import { barsOf, dayLine, lineOf, weeksOf } from './day-marks.ts';
import { type DaysPicture, marksOf } from './days-picture.ts';
import { average, daysTexts, goalInWords } from './days-texts.ts';
import type { Chart } from './draw-chart.ts';
import { figure } from './figure.ts';
import { legend } from './legend.ts';
import { colours, pictureMargin, pictureWidth } from './palette.ts';
import { period } from './period.ts';
import { box, dashes, words } from './shapes.ts';
import { heading, noteStyle } from './text-block.ts';
import type { Typeface } from './typeface.ts';
import { scaleLabel, valueScale } from './value-scale.ts';

const plotHeight = 520;
/** Three dashes. */
const goalWidth = 60;
const gap = { abovePlot: 36, underPlot: 76, besideLabels: 18, right: 40 };
const scaleText = { fontSize: 30, color: colours.ink };

/** How values of days are drawn: bars from zero on, a line on a scale of its own. Of more than six weeks a bar is the average of a week. */
export function daysChart(picture: DaysPicture, typeface: Typeface): Chart {
  const { kind, language, quantity, goal, from, to } = picture;
  const axis = dayAxis(from, to, language);
  const marks = marksOf(picture);
  const weekly = kind === 'bars' && axis.count >= monthlyFrom;
  const drawn = weekly ? weeksOf(marks, axis.count) : marks;
  const scale = valueScale(
    [...drawn.map(({ value }) => value), ...(goal ? [goal.amount] : [])],
    kind === 'bars',
    quantity,
  );
  const label = (value: number) => scaleLabel(value, scale, quantity, language);

  const head = heading(picture.title, noteOf(), typeface);
  const [top, bottom] = [head.bottom + gap.abovePlot, head.bottom + gap.abovePlot + plotHeight];
  const widest = Math.max(...scale.steps.map((step) => typeface.normal.width(label(step), scaleText.fontSize)));
  const [left, right] = [pictureMargin + widest + gap.besideLabels, pictureWidth - pictureMargin - gap.right];
  const below = legend(goalItems(), bottom + gap.underPlot, typeface);
  const dayWidth = (right - left) / axis.count;
  return {
    width: pictureWidth,
    height: bottom + gap.underPlot + below.height + pictureMargin - gap.besideLabels,
    option: {
      title: head.titles,
      grid: { left, top, width: right - left, height: plotHeight },
      xAxis: dayLine(axis),
      yAxis: {
        type: 'value',
        ...{ min: scale.min, max: scale.max, interval: scale.step },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { ...scaleText, margin: gap.besideLabels, formatter: label },
        splitLine: { lineStyle: { color: colours.line, width: 2 } },
      },
      series: kind === 'line' ? lineOf(drawn, axis.count) : barsOf(drawn, dayWidth * (weekly ? 7 : 1)),
      graphic: [...nothing(), ...goalLine(), ...below.shapes],
    },
  };

  function noteOf(): string {
    const mean = () => figure(average(marks.map(({ value }) => value)), quantity, language);
    const told = marks.length === 0 ? [] : [daysTexts.average[language](mean())];
    return [period(from, to, language), ...told, ...(weekly ? [daysTexts.weekly[language]] : [])].join(' · ');
  }

  /** On a ground of its own, and lower than the one goal there can be. */
  function nothing() {
    if (marks.length > 0) return [];
    const text = daysTexts.nothing[language];
    const width = typeface.normal.width(text, noteStyle.size) + noteStyle.size;
    const [centre, middle] = [(left + right) / 2, top + plotHeight * 0.625];
    return [
      box(centre - width / 2, middle - noteStyle.line / 2, width, noteStyle.line, colours.ground),
      words(text, centre, middle, 'center', noteStyle, typeface),
    ];
  }

  function goalLine() {
    if (!goal) return [];
    const height = ((goal.amount - scale.min) / (scale.max - scale.min)) * plotHeight;
    return [{ ...dashes(left, right, bottom - height), z: 10 }];
  }

  function goalItems() {
    if (!goal) return [];
    const mark = (start: number, middle: number) => [dashes(start, start + goalWidth, middle)];
    return [{ width: goalWidth, mark, text: goalInWords(goal, picture) }];
  }
}
