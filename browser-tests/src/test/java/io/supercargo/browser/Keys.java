package io.supercargo.browser;

/** A visitor without a mouse. */
final class Keys {
  private static final int MOST = 120;

  private final Visit visit;

  Keys(Visit visit) {
    this.visit = visit;
  }

  /**
   * Goes on from control to control; each must show that it has the focus.
   *
   * @throws AssertionError when it is never reached
   */
  Keys tabTo(String selector) {
    for (int i = 0; i < MOST; i++) {
      visit.page().keyboard().press("Tab");
      if (!isSeen()) {
        throw new AssertionError("the focus cannot be seen before " + selector);
      }
      if (is(selector)) {
        return this;
      }
    }
    throw new AssertionError(selector + " is not reached in " + MOST + " steps");
  }

  Keys type(String text) {
    visit.page().keyboard().type(text);
    return this;
  }

  Keys press(String key) {
    visit.page().keyboard().press(key);
    return this;
  }

  private boolean is(String selector) {
    return asked("selector => document.activeElement.matches(selector)", selector);
  }

  /** Its own outline, or one of what stands around it. */
  private boolean isSeen() {
    return asked(
        """
        () => {
          for (let at = document.activeElement; at && at !== document.body; at = at.parentElement) {
            const style = getComputedStyle(at);
            if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) return true;
          }
          return document.activeElement === document.body;
        }
        """,
        "");
  }

  private boolean asked(String script, String argument) {
    return (Boolean) visit.page().evaluate(script, argument);
  }
}
