/**
 * Babel plugin: in the screens' build a contract keeps an action's function, name, kind and errors. Its schemas serve
 * the type checker here and the functions at run time; on a phone nobody reads them, and they weigh more than the
 * screens themselves.
 */
module.exports = ({ types: t }) => {
  const isContract = (file) => /[\\/]contracts[\\/]/.test(file ?? '');

  const isTypeOnly = (statement) =>
    t.isTSTypeAliasDeclaration(statement) ||
    t.isTSInterfaceDeclaration(statement) ||
    (t.isExportNamedDeclaration(statement) &&
      (statement.exportKind === 'type' || isTypeOnly(statement.declaration)));

  /** Whether the binding comes from the schema library or from the shapes that are made with it. */
  const isSchemaSource = (binding) =>
    binding?.kind === 'module' &&
    /^zod|(^|\/)shapes\/|^\.\/(fields|matter|lists|draft)$/.test(binding.path.parent.source.value);

  const mentionsSchema = (declarator) => {
    let found = false;
    declarator.traverse({
      ReferencedIdentifier(name) {
        if (isSchemaSource(name.scope.getBinding(name.node.name))) found = true;
      },
    });
    return found;
  };

  const isExported = (binding) =>
    binding.path.parentPath?.parentPath?.isExportNamedDeclaration() ?? false;

  return {
    name: 'contracts-without-schemas',
    visitor: {
      Program(program, { filename }) {
        if (!isContract(filename)) return;
        for (const statement of program.get('body'))
          if (isTypeOnly(statement.node)) statement.remove();
        program.traverse({
          CallExpression(call) {
            const [definition] = call.node.arguments;
            if (
              !t.isIdentifier(call.node.callee, { name: 'action' }) ||
              !t.isObjectExpression(definition)
            )
              return;
            definition.properties = definition.properties.filter(
              (property) => !['input', 'output'].includes(property.key?.name),
            );
          },
        });
        let removed = true;
        while (removed) {
          removed = false;
          program.scope.crawl();
          for (const binding of Object.values(program.scope.bindings)) {
            const isSchema = binding.path.isVariableDeclarator() && mentionsSchema(binding.path);
            if (isExported(binding) ? !isSchema : binding.referenced) continue;
            if (binding.path.isVariableDeclarator() || binding.kind === 'module') {
              binding.path.remove();
              removed = true;
            }
          }
        }
        for (const statement of program.get('body')) {
          if (statement.isImportDeclaration() && statement.node.specifiers.length === 0)
            statement.remove();
        }
      },
    },
  };
};
