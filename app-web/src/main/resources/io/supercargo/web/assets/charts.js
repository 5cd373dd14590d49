// Draws the minutes of a provider's table; whoever has no script reads the table.
(() => {
  'use strict';
  const rows = [...document.querySelectorAll('#minutes tbody tr')];
  if (!rows.length || !window.uPlot) return;

  const times = rows.map((row) => Date.parse(row.querySelector('time').dateTime) / 1000);
  const column = (name) => rows.map((row) => Number(row.querySelector(`[data-${name}]`).textContent));

  // Minutes in which nothing was asked are gaps, not lines drawn across.
  const withGaps = (names) => {
    const all = [[], ...names.map(() => [])];
    times.forEach((time, i) => {
      if (i && time - times[i - 1] > 60) {
        all[0].push(times[i - 1] + 60);
        names.forEach((name, n) => all[n + 1].push(null));
      }
      all[0].push(time);
      names.forEach((name, n) => all[n + 1].push(column(name)[i]));
    });
    return all;
  };

  const draw = (figure) => {
    const names = figure.dataset.chart.split(' ');
    const keys = [...figure.querySelectorAll('.key')];
    figure.hidden = false;
    figure.querySelector('.uplot')?.remove();
    const ink = getComputedStyle(figure).color;
    const line = getComputedStyle(figure).borderTopColor;
    const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
    const series = names.map((name, i) => ({
      label: keys[i].textContent,
      stroke: getComputedStyle(keys[i]).color,
      width: 2,
      points: { show: true, size: 5 },
    }));
    const last = times[times.length - 1];
    new window.uPlot({
      width: figure.clientWidth,
      height: 200,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { range: [Math.min(times[0], last - 600), last + 30] }, y: { range: (u, low, high) => [0, high * 1.1 || 1] } },
      axes: [axis, { ...axis, size: 56 }],
      series: [{}, ...series],
    }, withGaps(names), figure);
    const canvas = figure.querySelector('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', figure.querySelector('figcaption').textContent.trim());
  };

  const figures = document.querySelectorAll('[data-chart]');
  const drawAll = () => figures.forEach(draw);
  drawAll();
  document.getElementById('by-minute').open = false;
  window.addEventListener('resize', drawAll);
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
})();
