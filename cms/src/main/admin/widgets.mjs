// Two widgets of ours: a choice that keeps another word the author wrote, and a reference that offers what there is.

const box = ({ forID, classNameWrapper, setActiveStyle, setInactiveStyle }) => ({ id: forID, className: classNameWrapper, onFocus: setActiveStyle, onBlur: setInactiveStyle });

/** One of our words, or what the author wrote in its place. */
export const choice = (h) => ({
  render() {
    const { field, value = "", onChange } = this.props;
    const ours = field.get("options").toArray();
    const words = ["", ...ours, ...(value === "" || ours.includes(value) ? [] : [value])];
    const options = words.map((word) => h("option", { key: word, value: word }, word));
    return h("select", { ...box(this.props), value, onChange: (event) => onChange(event.target.value) }, options);
  },
});

/** The id or name of something else in the plans. */
export const pointer = (h, things) => ({
  render() {
    const { field, forID, value = "", onChange } = this.props;
    const known = things[field.getIn(["planverk", "target"])] ?? [];
    const list = `${forID}-kjente`;
    return h("div", {}, [
      h("input", { key: "felt", ...box(this.props), type: "text", list, value, onChange: (event) => onChange(event.target.value) }),
      h("datalist", { key: "kjente", id: list }, known.map(({ id, name }) => h("option", { key: id, value: id }, name))),
    ]);
  },
});
