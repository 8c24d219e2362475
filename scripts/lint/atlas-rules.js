const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|bench|config|module|spec|d))?$/;
const PARSED_AS_HTML = /^(?:innerHTML|outerHTML|insertAdjacentHTML)$/;
const NO_HTML = 'Nothing is ever rendered as HTML.';

/** Files are named in kebab-case after their one main export; catch-all names say nothing. */
const fileName = {
  create: (context) => ({
    Program(node) {
      const base = context.filename
        .split(/[\\/]/)
        .pop()
        .replace(/\.[a-z]+$/, '');
      if (!KEBAB_CASE.test(base) && base !== 'zh-CN') {
        context.report({ node, message: `Name the file in kebab-case: "${base}".` });
      }
      if (/^(?:utils?|helpers?|common|misc|index)$/.test(base)) {
        context.report({ node, message: `"${base}" says nothing: name the file after its subject.` });
      }
    },
  }),
};

/** Neither React's way nor the DOM's puts text into the page that is read as HTML. */
const noHtml = {
  create: (context) => ({
    JSXAttribute(node) {
      if (node.name.name === 'dangerouslySetInnerHTML') context.report({ node, message: NO_HTML });
    },
    MemberExpression(node) {
      if (PARSED_AS_HTML.test(node.property.name)) context.report({ node, message: NO_HTML });
    },
  }),
};

/** The rules of this project that oxlint does not bring: `atlas/file-name` and `atlas/no-html`. */
export default { meta: { name: 'atlas' }, rules: { 'file-name': fileName, 'no-html': noHtml } };
