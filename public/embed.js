// Op weg naar 80: gives every embedded figure on this page the height that it asks for. Loaded twice, it still does it once.
(function () {
  var frames = function () {
    return [].filter.call(document.getElementsByTagName("iframe"), function (frame) {
      return /\/embed\.html(\?|$)/.test(frame.src);
    });
  };
  addEventListener("message", function (event) {
    var data = event.data || {};
    var height = data.hoogte;
    if (data.type !== "opwegnaar80/hoogte" || data.v !== 1 || typeof height !== "number") return;
    if (!(height > 0 && height < 1e5)) return;
    frames().forEach(function (frame) {
      var isOurs = frame.contentWindow === event.source && frame.src.indexOf(event.origin + "/") === 0;
      if (isOurs) frame.style.height = Math.ceil(height) + "px";
    });
  });
  // A figure may have spoken before this script was there.
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: "opwegnaar80/vraag", v: 1 }, "*");
  });
})();
