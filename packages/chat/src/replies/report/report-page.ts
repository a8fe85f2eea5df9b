import { addMonths } from '@tend/core';
import { longDay } from '../../texts/dates.ts';
import { titled } from '../../texts/titled.ts';
import { trackerName } from '../../texts/tracker-name.ts';
import type { Owner } from '../files/reply-file.ts';
import { drawPicture, type Picture } from '../picture.ts';
import { monthOf } from '../pictures/calendar-names.ts';
import { productLine, readerOf } from '../product-line.ts';
import { type Html, html, page } from './html.ts';
import type { MonthReport } from './month-report.ts';
import { freezerFigures, reportTitle } from './report-blocks.ts';
import { reportPictures } from './report-pictures.ts';
import { reportTexts as texts } from './report-texts.ts';
import { type Compared, trackerFigures } from './tracker-figures.ts';

/** The report as a page to keep, all of it, with its pictures inside; it loads nothing and runs nothing. */
export async function reportPage(
  report: MonthReport,
  owner: Pick<Owner, 'contact' | 'language' | 'today'>,
): Promise<string> {
  const { language, today } = owner;
  const { month, freezer, overdue, trackers, streaks } = report;
  const reader = readerOf(owner);
  const months = [monthOf(month, language), monthOf(addMonths(month, -1), language)];
  const [freezers, days] = reportPictures(report, language);
  const left = freezer.overdue - overdue.length;
  const late = overdue.map((product) => {
    const { spans } = productLine(product, reader, { year: true });
    return html`<li>${spans.map((span) => (typeof span === 'string' ? span : span.bold)).join('')}</li>`;
  });
  const title = reportTitle(report, language);
  return page(
    { language, title },
    html`<h1>${title}</h1>
<h2>${texts.freezer[language]}</h2>
${table([texts.products[language], ...months], freezerFigures(freezer, language))}
<p>${texts.overdue[language](freezer.overdue)}</p>
${late.length > 0 ? [html`<ul>\n`, ...late, html`</ul>`] : ''}
${left > 0 ? html`<p>${texts.andMore[language](left)}</p>` : ''}
${await image(freezers)}
<h2>${texts.trackers[language]}</h2>
${trackers.length === 0 ? html`<p>${texts.noTrackers[language]}</p>` : ''}
${trackers.map((one) => {
  const name = titled(trackerName(one.tracker, language));
  return html`<h3>${name}</h3>\n${table([texts.tracker[language], ...months], trackerFigures(one, language, streaks))}\n`;
})}
${await image(days)}
<p class="made">${texts.made[language](longDay(today, language))}</p>`,
  );
}

function table(heads: readonly string[], rows: readonly Compared[]): Html {
  const head = heads.map((text) => html`<th scope="col">${text}</th>`);
  const body = rows.map(
    ({ label, now, before }) =>
      html`<tr><th scope="row">${titled(label)}</th><td>${now}</td><td>${before ?? '–'}</td></tr>\n`,
  );
  return html`<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table>`;
}

async function image(picture: Picture): Promise<Html> {
  const png = Buffer.from(await drawPicture(picture)).toString('base64');
  return html`<p><img alt="${picture.alt}" src="data:image/png;base64,${png}"></p>`;
}
