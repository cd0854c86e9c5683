/* The map: regions of the outline coloured by a column of the table; the table beside it says and opens the same. */
(function () {
  'use strict';
  var outline;

  /** Asked for once a page; far islands would shrink the land, so the frame is given. */
  function fetched(address) {
    outline = outline || window.fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error('no outline: ' + answer.status);
      }
      return answer.json();
    });
    return outline;
  }

  function codeOf(feature) {
    return String(feature.id || feature.properties.adcode || '');
  }

  /** The cities, or the districts of a city where the outline has them, else the city itself. */
  function chosen(whole, region, codes) {
    var districts = whole.features.filter(function (feature) {
      return codeOf(feature) !== region && codes.indexOf(codeOf(feature)) >= 0;
    });
    return !region || districts.length > 0
      ? districts
      : whole.features.filter(function (feature) { return codeOf(feature) === region; });
  }

  function note(box, whole) {
    var corner = box.parentNode.querySelector('.map-source') || document.createElement('p');
    corner.className = 'map-source';
    var words = box.closest('.figure').querySelector('.map-words').dataset;
    corner.textContent = words.source + (whole.source || '—') + words.approval + (whole.approval || words.none);
    box.insertAdjacentElement('afterend', corner);
  }

  /** Values by code; a city drawn as one region is the sum of its lines, and has no rate. */
  function points(features, table, measure, region) {
    var sum = table.values.reduce(function (all, values) { return all + values[measure]; }, 0);
    return features.map(function (feature) {
      var whole = codeOf(feature) === region;
      var line = whole ? -1 : table.codes.indexOf(codeOf(feature));
      return {
        name: feature.properties.name,
        shown: whole ? feature.properties.shown || feature.properties.name : table.names[line],
        line: line,
        value: whole ? (measure === 1 ? NaN : sum) : table.values[line][measure]
      };
    });
  }

  function option(features, table, measure, region, colours, letters) {
    var data = points(features, table, measure, region);
    var most = Math.max.apply(null, data.map(function (point) { return point.value || 0; }).concat([1]));
    return {
      aria: { decal: { show: false } }, // names and numbers stand on the regions
      tooltip: {
        trigger: 'item',
        formatter: function (point) {
          var own = point.data || {};
          return window.echarts.format.encodeHTML(own.shown || point.name) + (own.value === own.value ? ' ' + own.value + (measure === 1 ? '%' : '') : '');
        }
      },
      visualMap: {
        min: 0, max: most, left: 0, bottom: 24, calculable: false, text: [String(most), '0'],
        inRange: { color: [colours.few, colours.many] }, textStyle: { color: colours.text, fontSize: letters }
      },
      series: [{
        type: 'map',
        map: 'outline' + region,
        data: data,
        boundingCoords: region ? null : [[109.6, 25.6], [117.4, 20.1]],
        aspectScale: 0.93,
        top: 8, bottom: 8, left: 48, right: 8,
        selectedMode: false,
        itemStyle: { areaColor: colours.few, borderColor: colours.quiet, borderWidth: 0.7 },
        emphasis: { itemStyle: { areaColor: colours.series[1] }, label: { color: colours.text } },
        label: {
          show: true, color: colours.text, fontSize: letters - 2, textBorderColor: colours.surface, textBorderWidth: 2,
          formatter: function (point) {
            var own = point.data || {};
            return own.value ? own.shown + '\n' + own.value + (measure === 1 ? '%' : '') : own.shown || point.name;
          }
        },
        labelLayout: { hideOverlap: true }
      }]
    };
  }

  window.Sheyin.drawing.map = function (box, table, measure, colours, letters, show) {
    var region = box.dataset.region || '';
    fetched(box.dataset.outline).then(function (whole) {
      var features = chosen(whole, region, table.codes);
      if (!window.echarts.getMap('outline' + region)) { // it decodes the outline in its place, so never twice
        window.echarts.registerMap('outline' + region, Object.assign({}, whole, { features: features }));
      }
      var current = box.closest('.figure').querySelector('.map-path [aria-current]');
      if (current && features.length === 1) {
        features[0].properties.shown = current.textContent; // in the language of the page
      }
      note(box, whole);
      show(option(features, table, measure, region, colours, letters));
    }, function () {
      box.hidden = true; // the table beside it says the same
    });
  };
})();
