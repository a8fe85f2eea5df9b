import type { EChartsCoreOption } from 'echarts/core';
import { colours } from './palette.ts';
import type { Typeface } from './typeface.ts';

/** What one picture looks like: its size in pixels and what ECharts draws on it. */
export type Chart = { width: number; height: number; option: EChartsCoreOption };

/** A chart as SVG text. ECharts is loaded the first time only. */
export async function chartToSvg(chart: Chart, typeface: Typeface): Promise<string> {
  const { width, height, option } = chart;
  const { init } = await loadEcharts();
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    canvas.setOption({
      animation: false,
      backgroundColor: colours.ground,
      textStyle: { fontFamily: typeface.family },
      ...option,
    });
    return canvas.renderToSVGString();
  } finally {
    canvas.dispose();
  }
}

/** An SVG as the bytes of a PNG file, drawn outside the main thread with the shipped font alone. */
export async function svgToPng(svg: string, typeface: Typeface): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: {
      fontFiles: [typeface.normal.file, typeface.bold.file],
      loadSystemFonts: false,
      defaultFontFamily: typeface.family,
    },
  });
  return image.asPng();
}

async function loadEcharts() {
  const [core, { BarChart, LineChart }, { GraphicComponent, GridComponent, TitleComponent }, { SVGRenderer }] =
    await Promise.all([
      import('echarts/core'),
      import('echarts/charts'),
      import('echarts/components'),
      import('echarts/renderers'),
    ]);
  core.use([BarChart, LineChart, GraphicComponent, GridComponent, TitleComponent, SVGRenderer]);
  return core;
}
