/*
 * The paper in a picture: where it lies by brightness, by how much it is turned, how sharp and how bright it is. Small pictures
 * of their own are looked at, the picture itself is never changed; PageQuality measures on the server in the same way.
 */
(function () {
  'use strict';
  var Sheyin = window.Sheyin = window.Sheyin || {};
  var small = 240; // pixels of the longer side that are looked at
  var most = 15; // degrees that a page is straightened by
  var tiles = 10;

  function pixels(source, width, height) {
    var canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    var pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(source, 0, 0, width, height);
    var data = pen.getImageData(0, 0, width, height).data;
    var grey = new Uint8Array(width * height);
    for (var i = 0; i < grey.length; i++) {
      grey[i] = (299 * data[4 * i] + 587 * data[4 * i + 1] + 114 * data[4 * i + 2]) / 1000;
    }
    return { grey: grey, width: width, height: height };
  }

  function size(source) {
    return { width: source.videoWidth || source.naturalWidth || source.width, height: source.videoHeight || source.naturalHeight || source.height };
  }

  /* The brightness that parts paper from table best (Otsu); apart: how far their means lie from each other. */
  function parting(grey) {
    var counts = new Array(256).fill(0);
    var sum = 0;
    grey.forEach(function (value) { counts[value] += 1; sum += value; });
    var best = { at: 128, between: 0, apart: 0 };
    var below = 0;
    var sumBelow = 0;
    for (var at = 0; at < 255; at++) {
      below += counts[at];
      sumBelow += at * counts[at];
      var above = grey.length - below;
      if (below && above) {
        var apart = (sum - sumBelow) / above - sumBelow / below;
        var between = below * above * apart * apart;
        if (between > best.between) {
          best = { at: at, between: between, apart: apart };
        }
      }
    }
    return best;
  }

  /* The largest piece that is brighter: its points, about the middle of the picture. */
  function piece(picture, above) {
    var seen = new Uint8Array(picture.grey.length);
    var largest = [];
    var around = [0, 0, 0, 0];
    for (var start = 0; start < seen.length; start++) {
      if (seen[start] || picture.grey[start] <= above) {
        continue;
      }
      var stack = [start];
      var found = [];
      seen[start] = 1;
      while (stack.length) {
        var at = stack.pop();
        var x = at % picture.width;
        found.push(at);
        around[0] = x > 0 ? at - 1 : -1;
        around[1] = x < picture.width - 1 ? at + 1 : -1;
        around[2] = at - picture.width;
        around[3] = at + picture.width;
        for (var side = 0; side < 4; side++) {
          var next = around[side];
          if (next >= 0 && next < seen.length && !seen[next] && picture.grey[next] > above) {
            seen[next] = 1;
            stack.push(next);
          }
        }
      }
      largest = found.length > largest.length ? found : largest;
    }
    return largest.map(function (at) {
      return { x: at % picture.width - picture.width / 2, y: Math.floor(at / picture.width) - picture.height / 2 };
    });
  }

  /* The box around the points once they are turned by so many degrees; a few outermost ones count for nothing. */
  function box(points, degrees) {
    var c = Math.cos(degrees * Math.PI / 180);
    var s = Math.sin(degrees * Math.PI / 180);
    var xs = Float32Array.from(points, function (p) { return c * p.x - s * p.y; }).sort();
    var ys = Float32Array.from(points, function (p) { return s * p.x + c * p.y; }).sort();
    var edge = Math.floor(points.length / 2000);
    var far = points.length - 1 - edge;
    return { left: xs[edge], right: xs[far], top: ys[edge], bottom: ys[far], area: (xs[far] - xs[edge]) * (ys[far] - ys[edge]) };
  }

  /* The turning by which the box becomes smallest. */
  function smallest(points) {
    var few = points.filter(function (point, i) { return i % Math.ceil(points.length / 4000) === 0; });
    var best = { degrees: 0, area: box(few, 0).area * 0.995 };
    [[most, 1], [1, 0.2]].forEach(function (round) {
      var middle = best.degrees;
      for (var turn = -round[0]; turn <= round[0]; turn += round[1]) {
        var degrees = Math.max(-most, Math.min(most, middle + turn));
        var area = box(few, degrees).area;
        if (area < best.area) {
          best = { degrees: degrees, area: area };
        }
      }
    });
    return best.degrees;
  }

  /* Lines of writing stand out most in the sums of the rows when they lie level. */
  function level(picture, at) {
    var points = [];
    picture.grey.forEach(function (value, i) {
      if (value <= at) {
        points.push({ x: i % picture.width - picture.width / 2, y: Math.floor(i / picture.width) - picture.height / 2 });
      }
    });
    function sharpness(degrees) {
      var rows = new Float64Array(2 * picture.height + picture.width);
      var c = Math.cos(degrees * Math.PI / 180);
      var s = Math.sin(degrees * Math.PI / 180);
      points.forEach(function (p) { rows[Math.round(s * p.x + c * p.y + rows.length / 2)] += 1; });
      return rows.reduce(function (sum, count) { return sum + count * count; }, 0);
    }
    var best = { degrees: 0, value: sharpness(0) * 1.15 };
    for (var degrees = -5; degrees <= 5; degrees += 0.25) {
      var value = sharpness(degrees);
      if (value > best.value) {
        best = { degrees: degrees, value: value };
      }
    }
    return points.length > 50 && points.length < picture.grey.length / 4 ? best.degrees : 0;
  }

  function thousandth(value, length) { return Math.max(0, Math.min(1000, Math.round(1000 * (value + length / 2) / length))); }

  /*
   * @param source canvas, image or video
   * @return crop (left-top-right-bottom in thousandths once straightened) and skew (tenths of a degree clockwise), or null when
   *         the picture is best shown as it is
   */
  Sheyin.paperOf = function (source) {
    var full = size(source);
    var scale = small / Math.max(full.width, full.height);
    var picture = pixels(source, Math.max(1, Math.round(full.width * scale)), Math.max(1, Math.round(full.height * scale)));
    var parted = parting(picture.grey);
    if (parted.apart < 40) {
      return null;
    }
    var points = piece(picture, parted.at);
    var degrees = smallest(points);
    var around = box(points, degrees);
    var share = points.length / picture.grey.length;
    var whole = around.area / picture.grey.length > 0.94;
    if (whole) {
      var turn = level(picture, parted.at);
      return Math.abs(turn) < 0.5 ? null : { crop: '', skew: Math.round(turn * 10) };
    }
    if (share < 0.12 || points.length < around.area * 0.6) {
      return null;
    }
    return {
      crop: [thousandth(around.left, picture.width), thousandth(around.top, picture.height),
        thousandth(around.right + 1, picture.width), thousandth(around.bottom + 1, picture.height)].join('-'),
      skew: Math.round(degrees * 10)
    };
  };

  /* Variance of the Laplacian in the sharpest tenth of the tiles of a picture 800 pixels wide, and its mean brightness. */
  Sheyin.measurePaper = function (source) {
    var full = size(source);
    var width = Math.min(800, full.width);
    var picture = pixels(source, width, Math.max(1, Math.round(full.height * width / full.width)));
    var found = [];
    for (var tile = 0; tile < tiles * tiles; tile++) {
      found.push(variance(picture, tile % tiles, Math.floor(tile / tiles)));
    }
    found.sort(function (a, b) { return b - a; });
    return {
      sharpness: Math.floor(found.slice(0, tiles).reduce(function (sum, one) { return sum + one; }, 0) / tiles),
      brightness: Math.floor(picture.grey.reduce(function (sum, one) { return sum + one; }, 0) / picture.grey.length)
    };
  };

  function variance(picture, column, row) {
    var w = picture.width;
    var h = picture.height;
    var count = 0;
    var sum = 0;
    var squares = 0;
    for (var y = Math.max(1, Math.floor(row * h / tiles)); y < Math.min(h - 1, Math.floor((row + 1) * h / tiles)); y++) {
      for (var x = Math.max(1, Math.floor(column * w / tiles)); x < Math.min(w - 1, Math.floor((column + 1) * w / tiles)); x++) {
        var i = y * w + x;
        var edge = picture.grey[i - 1] + picture.grey[i + 1] + picture.grey[i - w] + picture.grey[i + w] - 4 * picture.grey[i];
        sum += edge;
        squares += edge * edge;
        count += 1;
      }
    }
    return count ? squares / count - sum / count * (sum / count) : 0;
  }
})();
