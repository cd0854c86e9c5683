/* Draws each figure from its table, anew when the mode changes; a click opens what the cell of the table opens. */
(function () {
  'use strict';
  var drawing = window.Sheyin.drawing;

  function cells(row) {
    return Array.from(row.querySelectorAll('td'));
  }

  function read(figure) {
    var rows = Array.from(figure.querySelectorAll('tbody tr'));
    return {
      columns: Array.from(figure.querySelectorAll('thead th')).slice(1).map(function (head) {
        return head.textContent.trim();
      }),
      names: rows.map(function (row) { return row.querySelector('th').textContent.trim(); }),
      codes: rows.map(function (row) { return row.dataset.code || ''; }),
      values: rows.map(function (row) {
        return cells(row).map(function (cell) { return Number(cell.dataset.value || 0); });
      }),
      rows: rows
    };
  }

  function link(place) {
    return place && place.querySelector('a');
  }

  /** The cell that is drawn, else the head of its line. */
  function follow(table, point, map) {
    var line = map ? (point.data || {}).line : Array.isArray(point.value) ? -1 : point.dataIndex;
    var row = table.rows[line];
    if (row) {
      var found = map ? link(row.querySelector('th')) : link(cells(row)[point.seriesIndex]) || link(row.querySelector('th'));
      if (found) {
        found.click();
      }
    }
  }

  function start(figure) {
    var box = figure.querySelector('.drawing');
    var kind = figure.dataset.kind;
    var table = read(figure);
    var measure = 0;
    if (kind !== 'MAP') {
      box.style.height = height(kind, table);
    }
    var chart;

    function show(option) {
      var colours = drawing.colours();
      var common = drawing.common(colours, drawing.letters());
      var all = Object.assign({}, common, option);
      all.tooltip = Object.assign({}, common.tooltip, option.tooltip);
      all.aria = Object.assign({}, common.aria, option.aria);
      chart.setOption(all, true);
      box.dataset.drawn = kind + measure;
    }

    function draw() {
      if (kind === 'MAP') {
        drawing.map(box, table, measure, drawing.colours(), drawing.letters(), show);
      } else {
        show(drawing.options[kind](table, drawing.colours(), drawing.letters()));
      }
    }

    /** Begins when the place has its width, and follows it. */
    function fit() {
      if (!chart && box.clientWidth > 0) {
        chart = window.echarts.init(box, null, { renderer: 'svg' });
        chart.on('click', function (point) { follow(table, point, kind === 'MAP'); });
        draw();
      } else if (chart) {
        chart.resize();
      }
    }

    figure.querySelectorAll('[data-measure]').forEach(function (button) {
      button.addEventListener('click', function () {
        measure = Number(button.dataset.measure);
        figure.querySelectorAll('[data-measure]').forEach(function (other) {
          other.setAttribute('aria-pressed', String(other === button));
        });
        draw();
      });
    });
    new window.MutationObserver(function () {
      if (chart) {
        draw();
      }
    }).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    new window.ResizeObserver(fit).observe(box);
  }

  /** Lying bars need a line each. */
  function height(kind, table) {
    var long = table.names.some(function (name) { return name.length > 6; });
    return (kind === 'BAR' || kind === 'STACK') && long ? Math.max(220, 60 + table.names.length * 36) + 'px' : '260px';
  }

  window.addEventListener('load', function () {
    document.querySelectorAll('.figure').forEach(function (figure) {
      if (figure.querySelector('.drawing')) {
        start(figure);
      }
    });
  });
})();
