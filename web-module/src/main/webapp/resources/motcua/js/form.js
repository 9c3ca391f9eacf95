// An electronic form that follows the answers: asks the server when something depends on what was typed, and puts the
// answer in without touching what the person is doing. Without this file every act is a button.
(function () {
  "use strict";

  var form = document.querySelector("form:has([data-questions])");
  if (!form || !window.PrimeFaces) {
    return;
  }
  document.documentElement.classList.add("with-script");
  var remote = form.dataset.changed || "changed";
  var status = form.querySelector("[data-kept]");
  var fresh = new Set(); // typed after the last request went out
  var waiting = 0;
  var drafting = status !== null; // a draft: every answer is kept as soon as it is given
  var unsaved = new Set(); // names of controls that the server has not answered for
  var tries = 0; // that went wrong, one after the other
  var handingIn = false; // a button that leads to another page was pressed
  var again = null; // the timer of the next try
  var memory = "motcua.unsaved." + new URLSearchParams(location.search).get("draft");
  var ready = new WeakSet(); // fields for signatures that listen already; a mark on them would go with the next answer

  /** What is put in anew with every answer: marked parts of the page, or the questions alone. */
  function parts() {
    var marked = form.querySelectorAll("[data-part]");
    return Array.from(marked.length ? marked : form.querySelectorAll("[data-questions]"));
  }

  function focusOf() {
    return Array.from(form.querySelectorAll("[data-focus]")).map(function (part) { return part.dataset.focus; }).find(Boolean);
  }

  // ---- putting an answer in -------------------------------------------------------------------------------------

  function isSame(here, there) {
    return here.nodeType === there.nodeType && here.nodeName === there.nodeName
        && (here.nodeType !== 1 || (here.id || "") === (there.id || ""));
  }

  // Of radios the whole group: putting back the one that was chosen before would take away the one chosen since.
  function isBusy(control) {
    if (control.closest(".field--disputed")) {
      return false; // what is kept has to be seen
    }
    var group = control.type === "radio"
      ? Array.from(form.querySelectorAll("input[type=radio]")).filter(function (one) { return one.name === control.name; })
      : [control];
    return group.some(function (one) { return one === document.activeElement || fresh.has(one); });
  }

  function takeValue(here, there) {
    if (here.type === "file" || isBusy(here) && !there.closest(".field--disputed")) {
      return;
    }
    if (here.type === "checkbox" || here.type === "radio") {
      here.checked = there.checked;
    } else if (here.value !== there.value) {
      here.value = there.value;
    }
  }

  function takeAttributes(here, there) {
    Array.from(here.attributes).forEach(function (old) {
      if (!there.hasAttribute(old.name)) {
        here.removeAttribute(old.name);
      }
    });
    Array.from(there.attributes).forEach(function (now) {
      var kept = now.name === "value" && isBusy(here) || now.name === "autofocus";
      if (!kept && here.getAttribute(now.name) !== now.value) {
        here.setAttribute(now.name, now.value);
      }
    });
  }

  function takeChildren(here, there) {
    var old = here.firstChild;
    Array.from(there.childNodes).forEach(function (now) {
      var match = old;
      if (now.nodeType === 1 && now.id) { // what has a name is found again wherever it stands
        match = Array.from(here.childNodes).find(function (child) { return child.id === now.id; }) || null;
        if (match && match !== old) {
          here.insertBefore(match, old);
        }
      } else if (match && match.id) {
        match = null;
      }
      if (match && isSame(match, now)) {
        take(match, now);
        old = match.nextSibling;
      } else {
        here.insertBefore(now, old);
      }
    });
    while (old) {
      var next = old.nextSibling;
      here.removeChild(old);
      old = next;
    }
  }

  function take(here, there) {
    if (here.nodeType !== 1) {
      if (here.nodeValue !== there.nodeValue) {
        here.nodeValue = there.nodeValue;
      }
      return;
    }
    takeAttributes(here, there);
    if (here.matches("select")) {
      if (!isBusy(here)) {
        takeChildren(here, there);
        here.value = there.value;
      }
    } else if (here.matches("input, textarea")) {
      takeValue(here, there);
    } else if (!here.matches("svg")) {
      takeChildren(here, there);
    } else if (!here.closest("[data-drawing]")) {
      takeChildren(here, there);
    }
  }

  function put(part, content) {
    var page = new DOMParser().parseFromString(content, "text/html");
    var now = page.getElementById(part.id);
    if (now) {
      take(part, document.importNode(now, true));
      drawings();
    }
  }

  // Our parts are put in gently; the rest is for PrimeFaces.
  function putAll(xml) {
    Array.from(xml.getElementsByTagName("update")).forEach(function (update) {
      var part = parts().find(function (one) { return one.id === update.getAttribute("id"); });
      if (part) {
        put(part, update.textContent);
        update.remove();
      }
    });
  }

  function busy(yes) {
    parts().forEach(function (part) {
      if (yes) {
        part.setAttribute("aria-busy", "true");
      } else {
        part.removeAttribute("aria-busy");
      }
    });
  }

  // ---- asking ---------------------------------------------------------------------------------------------------

  function goTo(id) {
    var place = id && document.getElementById(id);
    if (!place) {
      return;
    }
    var control = place.matches("input, select, textarea, button")
      ? place : place.querySelector("input:not([type=hidden]):not([type=submit]), select, textarea") || place;
    control.focus();
    (control.closest(".field, .row") || control).scrollIntoView({block: "nearest"});
  }

  function tell(what) {
    if (status) {
      var now = new Date();
      var minute = String(now.getHours()).padStart(2, "0") + ":" + String(now.getMinutes()).padStart(2, "0");
      status.textContent = (status.dataset[what] || "").replace("{0}", minute);
      status.classList.toggle("form-kept--lost", what === "lost");
    }
  }

  // ---- what is not kept yet -------------------------------------------------------------------------------------

  function controls(name) {
    return Array.from(form.elements).filter(function (one) { return one.name === name && !/^(file|submit|button)$/.test(one.type); });
  }

  function answerOf(name) {
    return controls(name).filter(function (one) { return !/^(radio|checkbox)$/.test(one.type) || one.checked; })
      .map(function (one) { return one.value; });
  }

  function stamp() {
    return parts().map(function (part) { return part.dataset.stamp || ""; }).join();
  }

  // In this tab only, and only until the server has it: a lost connection, an ended session or a closed phone lose nothing.
  function remember(handedIn) {
    if (!drafting) {
      return;
    }
    try {
      var answers = {};
      unsaved.forEach(function (name) { answers[name] = answerOf(name); });
      if (unsaved.size) {
        sessionStorage.setItem(memory, JSON.stringify({stamp: stamp(), handedIn: handedIn === true, answers: answers}));
      } else {
        sessionStorage.removeItem(memory);
      }
    } catch (full) {
      // without a memory the page itself is the memory
    }
  }

  function recall() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(memory));
      sessionStorage.removeItem(memory);
    } catch (unreadable) {
      return;
    }
    if (!kept || kept.handedIn && kept.stamp !== stamp()) {
      return; // it arrived
    }
    Object.keys(kept.answers).forEach(function (name) {
      var values = kept.answers[name];
      controls(name).forEach(function (one) {
        if (/^(radio|checkbox)$/.test(one.type)) {
          one.checked = values.indexOf(one.value) >= 0;
        } else if (one.type !== "hidden" || controls(name).length === 1) {
          one.value = values[values.length - 1] || "";
        }
        unsaved.add(name);
      });
    });
    if (unsaved.size) {
      remember();
      ask(null, null, false, "restored");
    }
  }

  // An error page, or the way to signing in, does not have our parts in it.
  function isAnswer(xml) {
    var names = parts().map(function (part) { return part.id; });
    return !!xml && Array.from(xml.getElementsByTagName("update")).some(function (update) {
      return names.indexOf(update.getAttribute("id")) >= 0;
    });
  }

  function tryAgain() {
    if (!drafting) {
      return;
    }
    tries += 1;
    tell("lost");
    remember();
    window.clearTimeout(again);
    again = window.setTimeout(function () { ask(null); }, Math.min(30, Math.pow(2, tries)) * 1000);
  }

  // A button of the page itself (no act on the questions) has to be the source, or the server does not hear it.
  function ask(act, value, pressed, afterwards) {
    if (!act && waiting > 1) {
      return; // one that is still to go out takes everything along
    }
    var going = new Set();
    var arrived = false;
    waiting += 1;
    window.clearTimeout(again);
    window.PrimeFaces.ab({
      source: pressed ? act : remote, event: pressed ? "action" : undefined, formId: form.id, process: form.id,
      update: parts().map(function (part) { return part.id; }).join(" "),
      params: act ? [{name: act, value: value || "yes"}] : [],
      timeout: 30000,
      onstart: function () {
        fresh.clear();
        going = new Set(unsaved);
        unsaved.clear();
        busy(true);
        if (drafting) {
          tell("saving");
        }
      },
      onsuccess: function (xml, state, xhr) {
        arrived = isAnswer(xml);
        if (drafting && xml && !arrived) { // the session ended: the page asks for signing in, and comes back
          going.forEach(function (name) { unsaved.add(name); });
          remember();
          location.reload();
          return true;
        }
        putAll(xml);
        window.PrimeFaces.ajax.Response.handle(xml, state, xhr);
        return true;
      },
      oncomplete: function () {
        waiting -= 1;
        busy(false);
        if (arrived) {
          tries = 0;
          tell(afterwards || "kept");
        } else {
          going.forEach(function (name) { unsaved.add(name); });
          tryAgain();
        }
        remember();
        if (act) {
          goTo(focusOf());
        }
      }
    });
  }

  form.addEventListener("input", function (event) {
    fresh.add(event.target);
    if (event.target.name && event.target.type !== "file") {
      unsaved.add(event.target.name);
    }
  });

  form.addEventListener("change", function (event) {
    var control = event.target;
    fresh.add(control);
    if (control.matches("[data-amount]")) {
      group(control);
    }
    if (control.matches("input[type=file][data-upload-act]")) {
      if (control.files.length) {
        ask(control.dataset.uploadAct);
        control.value = "";
      }
    } else if (drafting || control.matches("[data-live]")) {
      ask(null);
    }
  });

  form.addEventListener("submit", function () {
    handingIn = true;
    remember(true);
  });
  window.addEventListener("pagehide", function () { remember(handingIn); });
  window.addEventListener("online", function () {
    if (tries) {
      ask(null);
    }
  });
  window.addEventListener("beforeunload", function (event) {
    if (tries && !handingIn) {
      event.preventDefault();
    }
  });

  // The first form button of the page would be pressed by Enter in a field: it must not take away a row.
  form.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && event.target.matches("input:not([type=submit]):not([type=button]):not([type=file])")) {
      event.preventDefault();
      if (drafting || event.target.matches("[data-live]")) {
        ask(null);
      }
    }
  });

  form.addEventListener("click", function (event) {
    var button = event.target.closest("input[type=submit][name^='do:'], input[type=submit][data-follow]");
    if (button) {
      event.preventDefault();
      ask(button.name, button.value, button.hasAttribute("data-follow"));
    }
  });

  // 1250000 reads better as 1.250.000; what else was typed is left for the server to judge.
  function group(control) {
    var digits = control.value.replace(/[\s.]/g, "");
    if (/^\d{4,15}$/.test(digits)) {
      control.value = digits.replace(/\B(?=(\d{3})+$)/g, ".");
    }
  }

  // ---- signatures -----------------------------------------------------------------------------------------------

  function lines(picture, text) {
    picture.replaceChildren.apply(picture, text.split("\n").filter(Boolean).map(function (points) {
      var line = document.createElementNS("http://www.w3.org/2000/svg", "polyline");
      line.setAttribute("points", points);
      return line;
    }));
  }

  function drawn(answer) {
    fresh.add(answer);
    unsaved.add(answer.name);
    if (drafting) {
      ask(null);
    }
  }

  function drawings() {
    form.querySelectorAll("[data-drawing]").forEach(function (box) {
      if (ready.has(box)) {
        return;
      }
      ready.add(box);
      var answer = box.querySelector("input[type=hidden]");
      var picture = box.querySelector("svg");
      var stroke = null;

      function point(event) {
        var frame = picture.getBoundingClientRect();
        return Math.round((event.clientX - frame.left) * 600 / frame.width) + ","
          + Math.round((event.clientY - frame.top) * 200 / frame.height);
      }

      picture.addEventListener("pointerdown", function (event) {
        stroke = [point(event)];
        picture.setPointerCapture(event.pointerId);
        event.preventDefault();
      });
      picture.addEventListener("pointermove", function (event) {
        if (stroke) {
          stroke.push(point(event));
          lines(picture, (answer.value ? answer.value + "\n" : "") + stroke.join(" "));
        }
      });
      picture.addEventListener("pointerup", function () {
        if (stroke && stroke.length > 1 && answer.value.length + stroke.length * 8 < 18000) {
          answer.value += (answer.value ? "\n" : "") + stroke.join(" ");
        }
        stroke = null;
        lines(picture, answer.value);
        drawn(answer);
      });
      box.querySelector("[data-clear]").addEventListener("click", function () {
        answer.value = "";
        lines(picture, "");
        drawn(answer);
      });
    });
  }

  drawings();
  goTo(focusOf());
  if (drafting) {
    recall();
  }
})();
