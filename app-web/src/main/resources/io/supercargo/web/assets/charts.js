// Draws the minutes of a provider's table; whoever has no script reads the table.
(() => {
  'use strict';
  const rows = [...document.querySelectorAll('#minutes tbody tr')];
  if (!rows.length || !window.Chart) return;

  const A_MINUTE = 60000;
  const times = rows.map((row) => Date.parse(row.querySelector('time').dateTime));
  const column = (name) => rows.map((row) => Number(row.querySelector(`[data-${name}]`).textContent));
  const clock = (time) => new Date(time).toISOString().slice(11, 16);

  // Minutes in which nothing was asked are gaps, not lines drawn across.
  const points = (name) => {
    const all = [];
    column(name).forEach((y, i) => {
      if (i && times[i] - times[i - 1] > A_MINUTE) all.push({ x: times[i - 1] + A_MINUTE, y: null });
      all.push({ x: times[i], y });
    });
    return all;
  };

  const scales = (figure) => {
    const ink = getComputedStyle(figure).color;
    const line = getComputedStyle(figure).borderTopColor;
    const last = times[times.length - 1];
    const axis = { grid: { color: line }, border: { color: line } };
    return {
      x: { ...axis, type: 'linear', min: Math.min(times[0], last - 10 * A_MINUTE), max: last, ticks: { color: ink, stepSize: 5 * A_MINUTE, maxRotation: 0, callback: clock } },
      y: { ...axis, beginAtZero: true, ticks: { color: ink, precision: 0 } },
    };
  };

  const drawn = new Map();
  const draw = (figure) => {
    figure.hidden = false;
    drawn.get(figure)?.destroy();
    const keys = [...figure.querySelectorAll('.key')];
    const datasets = figure.dataset.chart.split(' ').map((name, i) => {
      const colour = getComputedStyle(keys[i]).color;
      return { data: points(name), label: keys[i].textContent, borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 3, clip: 8 };
    });
    drawn.set(figure, new window.Chart(figure.querySelector('canvas'), {
      type: 'line',
      data: { datasets },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: false }, tooltip: { callbacks: { title: (items) => clock(items[0].parsed.x) } } },
        scales: scales(figure),
      },
    }));
  };

  const drawAll = () => document.querySelectorAll('[data-chart]').forEach(draw);
  drawAll();
  document.getElementById('by-minute').open = false;
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
})();
