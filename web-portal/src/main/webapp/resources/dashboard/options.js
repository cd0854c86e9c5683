/* How each kind of figure is drawn from its table: {columns, names, values[line][column]}. */
(function () {
  'use strict';

  function axis(colours, letters, more) {
    return Object.assign({
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.quiet, fontSize: letters },
      splitLine: { lineStyle: { color: colours.line } }
    }, more);
  }

  function legend(table, colours, letters) {
    return { show: table.columns.length > 1, bottom: 0, textStyle: { color: colours.text, fontSize: letters } };
  }

  function column(table, number) {
    return table.values.map(function (line) { return line[number]; });
  }

  function shorten(letters, width) {
    return { width: width, overflow: 'truncate', fontSize: letters };
  }

  /** Bars that lie when their names are long. */
  function bars(table, colours, letters, stacked) {
    var lying = table.names.some(function (name) { return name.length > 6; });
    var names = axis(colours, letters, { type: 'category', data: table.names, inverse: lying });
    if (lying) {
      names.axisLabel = Object.assign(names.axisLabel, shorten(letters, letters * 10));
    }
    var numbers = axis(colours, letters, { type: 'value', minInterval: stacked ? 0 : 1 });
    return {
      grid: { left: lying ? 20 : 8, right: 40, top: 24, bottom: table.columns.length > 1 ? letters * 4 : 8, containLabel: true },
      legend: legend(table, colours, letters),
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      xAxis: lying ? numbers : names,
      yAxis: lying ? names : numbers,
      series: table.columns.map(function (name, number) {
        return {
          name: name,
          type: 'bar',
          stack: stacked ? 'all' : null,
          barMaxWidth: 28,
          data: column(table, number),
          label: {
            show: true,
            color: colours.text,
            fontSize: letters,
            textBorderColor: colours.surface,
            textBorderWidth: 2,
            position: stacked ? 'inside' : lying ? 'right' : 'top',
            formatter: function (point) { return point.value ? String(point.value) : ''; }
          }
        };
      })
    };
  }

  var draw = {
    BAR: function (table, colours, letters) {
      // further columns have other units: they stand in the table
      return bars({ columns: table.columns.slice(0, 1), names: table.names, values: table.values }, colours, letters, false);
    },

    STACK: function (table, colours, letters) {
      return bars(table, colours, letters, true);
    },

    LINE: function (table, colours, letters) {
      return {
        grid: { left: 8, right: 24, top: 24, bottom: 8, containLabel: true },
        tooltip: { trigger: 'axis' },
        xAxis: axis(colours, letters, { type: 'category', data: table.names }),
        yAxis: axis(colours, letters, { type: 'value', min: 0, max: 100 }),
        series: [{
          name: table.columns[0],
          type: 'line',
          symbol: 'diamond',
          symbolSize: 9,
          data: column(table, 0),
          lineStyle: { width: 2 },
          label: { show: table.names.length < 12, color: colours.text, fontSize: letters }
        }]
      };
    },

    RING: function (table, colours, letters) {
      return {
        legend: { bottom: 0, textStyle: { color: colours.text, fontSize: letters } },
        tooltip: { trigger: 'item' },
        series: [{
          name: table.columns[0],
          type: 'pie',
          radius: ['48%', '70%'],
          center: ['50%', '45%'],
          label: { color: colours.text, fontSize: letters, formatter: '{b}\n{c} ({d}%)' },
          itemStyle: { borderColor: colours.surface, borderWidth: 2 },
          data: table.names.map(function (name, number) { return { name: name, value: table.values[number][0] }; })
        }]
      };
    },

    HEAT: function (table, colours, letters) {
      var squares = [];
      var most = 1;
      table.values.forEach(function (line, y) {
        line.forEach(function (value, x) {
          squares.push([x, y, value]);
          most = Math.max(most, value);
        });
      });
      return {
        grid: { left: 8, right: 8, top: 8, bottom: 56, containLabel: true },
        tooltip: { trigger: 'item' },
        aria: { decal: { show: false } }, // the number stands in each square
        xAxis: axis(colours, letters, { type: 'category', data: table.columns }),
        yAxis: axis(colours, letters, { type: 'category', data: table.names, inverse: true }),
        visualMap: {
          min: 0, max: most, orient: 'horizontal', left: 'center', bottom: 0, calculable: false, text: [String(most), '0'],
          inRange: { color: [colours.few, colours.many] }, textStyle: { color: colours.text, fontSize: letters }
        },
        series: [{
          type: 'heatmap',
          data: squares,
          itemStyle: { borderColor: colours.surface, borderWidth: 1 },
          label: {
            show: true, color: colours.text, textBorderColor: colours.surface, textBorderWidth: 2,
            formatter: function (point) { return point.value[2] ? String(point.value[2]) : ''; }
          }
        }]
      };
    }
  };

  window.Sheyin.drawing.options = draw;
})();
