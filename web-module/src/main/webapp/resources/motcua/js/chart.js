// Colours and letters of charts come from the style sheet, like everything else: a row of numbers only names its tone.
function motcuaChart() {
  "use strict";
  var style = window.getComputedStyle(document.body);
  var ink = style.getPropertyValue("--ink-soft").trim();
  var line = style.getPropertyValue("--line").trim();
  var config = this.cfg.config;

  config.data.datasets.forEach(function (row) {
    row.backgroundColor = style.getPropertyValue("--" + row.tone).trim();
    row.maxBarThickness = 28;
    row.borderRadius = 3;
  });
  Chart.defaults.font.family = style.fontFamily;
  Chart.defaults.font.size = 13;
  Chart.defaults.color = ink;
  var scale = {grid: {color: line}, ticks: {precision: 0}, beginAtZero: true};
  config.options = config.options || {};
  config.options.animation = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? false : {duration: 300};
  config.options.scales = {x: Object.assign({}, scale), y: Object.assign({}, scale)};
}
