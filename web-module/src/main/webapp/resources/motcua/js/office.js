// For those who work here all day: rows under j and k, papers beside the form.
(function () {
  "use strict";

  function isTyping(event) {
    return event.ctrlKey || event.altKey || event.metaKey
        || event.target.closest("input, textarea, select, [contenteditable]");
  }

  // A file that the server would cut off without a word is told before it is sent.
  document.addEventListener("change", function (event) {
    var input = event.target;
    if (!input.files || !input.dataset.largest) {
      return;
    }
    var tooLarge = Array.from(input.files).some(function (file) { return file.size > Number(input.dataset.largest); });
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.reportValidity();
  });

  document.addEventListener("keydown", function (event) {
    if ((event.key !== "j" && event.key !== "k") || isTyping(event)) {
      return;
    }
    var links = Array.from(document.querySelectorAll("main tbody tr td:first-child a"));
    var row = document.activeElement && document.activeElement.closest("tr");
    var at = links.findIndex(function (link) { return link.closest("tr") === row; });
    var next = links[at + (event.key === "j" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });

  var frame = document.querySelector("iframe.preview");
  var papers = Array.from(document.querySelectorAll("a[data-preview]"));

  var picture = document.querySelector(".preview-picture");

  // A picture shows as a picture, as wide as there is room; everything else in a frame of its own.
  function show(paper) {
    var isPicture = paper.dataset.preview.startsWith("image/");
    frame.hidden = isPicture;
    picture.hidden = !isPicture;
    if (isPicture) {
      picture.firstElementChild.src = paper.href;
      picture.firstElementChild.alt = paper.textContent;
    } else {
      frame.src = paper.href;
    }
    papers.forEach(function (other) { other.removeAttribute("aria-current"); });
    paper.setAttribute("aria-current", "true");
  }

  papers.forEach(function (paper) {
    paper.addEventListener("click", function (event) {
      event.preventDefault();
      show(paper);
    });
  });
  if (frame && papers.length > 0 && window.matchMedia("(min-width: 75rem)").matches) {
    show(papers[0]);
  }
})();
