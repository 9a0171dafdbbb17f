package dev.muster.mock.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Serves what the annotations of a class ask for. It has no state but that of JUnit's stores. */
final class DeclaredExtension extends ServerExtension {

  /** A class, its context, and what it declares. */
  private record Owner(ExtensionContext context, Declaration declaration) {}

  @Override
  public void beforeAll(ExtensionContext context) {
    owner(context).filter(owner -> !owner.declaration().perMethod()).ifPresent(this::open);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    // A parameter's annotation brings this extension along, where another may be meant.
    return super.supportsParameter(parameter, context)
        && (owner(context).isPresent() || !registersAnother(context));
  }

  @Override
  Optional<Lease> lease(ExtensionContext context) {
    return owner(context)
        .map(owner -> owner.declaration().perMethod() ? own(context, owner) : open(owner));
  }

  private Lease open(Owner owner) {
    return lease(owner.context(), owner.declaration());
  }

  private Lease own(ExtensionContext context, Owner owner) {
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "With perMethod = true there is no server for constructors and @BeforeAll; take the"
              + " parameter in the test or in @BeforeEach");
    }
    return lease(context, owner.declaration());
  }

  // The method's successor is not there in JUnit 5.
  @SuppressWarnings("deprecation")
  private Lease lease(ExtensionContext context, Declaration declaration) {
    Store store = store(context);
    return store.getOrComputeIfAbsent(
        context.getUniqueId(),
        id -> Lease.of(Stand.open(declaration.plans(), declaration.terms(), context), context),
        Lease.class);
  }

  /** The nearest class around that declares something. */
  private static Optional<Owner> owner(ExtensionContext context) {
    Optional<ExtensionContext> at = Optional.of(context);
    while (at.isPresent() && at.get().getTestClass().isPresent()) {
      Class<?> test = at.get().getRequiredTestClass();
      ExtensionContext outermost = outermost(at.get(), test);
      Optional<Declaration> declaration = Declaration.of(test);
      if (declaration.isPresent()) {
        return Optional.of(new Owner(outermost, declaration.get()));
      }
      at = outermost.getParent();
    }
    return Optional.empty();
  }

  /** The context of the class itself, beyond those of its methods and invocations. */
  private static ExtensionContext outermost(ExtensionContext context, Class<?> test) {
    return context
        .getParent()
        .filter(parent -> parent.getTestClass().filter(test::equals).isPresent())
        .map(parent -> outermost(parent, test))
        .orElse(context);
  }

  private static boolean registersAnother(ExtensionContext context) {
    return context.getTestClass().filter(DeclaredExtension::registersAnother).isPresent()
        || context.getEnclosingTestClasses().stream().anyMatch(DeclaredExtension::registersAnother);
  }

  private static boolean registersAnother(Class<?> test) {
    return AnnotationSupport.findAnnotatedFields(
            test,
            RegisterExtension.class,
            field -> field.getType() == MusterExtension.class,
            HierarchyTraversalMode.TOP_DOWN)
        .stream()
        .findAny()
        .isPresent();
  }
}
