package dev.muster.contract.coverage;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.muster.runtime.JobInput;
import dev.muster.runtime.Operation;
import dev.muster.runtime.StreamEvent;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The generated methods of a provider by operation, and who calls them on a user's behalf. */
final class ClientMethods {
  private final String root;
  private final JavaClasses classes;
  private final Map<String, List<JavaMethod>> methods = new LinkedHashMap<>();

  ClientMethods(String root) {
    this.root = root;
    this.classes = new ClassFileImporter().importPackages(root);
    for (JavaClass type : classes) {
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Operation.class)) {
          String id = method.getAnnotationOfType(Operation.class).id();
          methods.computeIfAbsent(id, key -> new ArrayList<>()).add(method);
        }
      }
    }
  }

  /** The operations that have a method. */
  Set<String> operations() {
    return methods.keySet();
  }

  /** The methods of an operation: one for each kind of content that it takes and gives. */
  List<Method> of(String operation) {
    return methods.getOrDefault(operation, List.of()).stream()
        .map(JavaMethod::reflect)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  /** The types of streams' events. */
  List<Class<?>> events() {
    return classes.stream()
        .filter(type -> type.isInterface() && type.isAssignableTo(StreamEvent.class))
        .<Class<?>>map(JavaClass::reflect)
        .toList();
  }

  /** What a user calls for an operation; the generated method where no adapter offers more. */
  Set<String> offered(String operation) {
    Set<String> offered = new TreeSet<>();
    Set<String> plain = new TreeSet<>();
    for (JavaMethod method : methods.getOrDefault(operation, List.of())) {
      plain.add("api(" + method.getOwner().getSimpleName() + ")." + method.getName());
      callers(method).forEach(caller -> name(caller, offered, new HashSet<>()));
    }
    return offered.isEmpty() ? plain : offered;
  }

  private static Stream<JavaCodeUnit> callers(JavaMethod method) {
    return Stream.concat(
        method.getCallsOfSelf().stream().map(call -> call.getOrigin()),
        method.getReferencesToSelf().stream().map(reference -> reference.getOrigin()));
  }

  /** What an adapter does behind its doors is named by whoever gets there. */
  private void name(JavaCodeUnit caller, Set<String> offered, Set<JavaCodeUnit> seen) {
    JavaClass owner = caller.getOwner();
    if (owner.isAssignableTo(JobInput.class)) {
      offered.add("submit(" + owner.getSimpleName() + ")");
    } else if (owner.getPackageName().equals(root)
        && owner.getModifiers().contains(JavaModifier.PUBLIC)
        && caller.getModifiers().contains(JavaModifier.PUBLIC)) {
      offered.add(owner.getSimpleName() + "." + caller.getName());
    } else if (owner.getFullName().equals(root + ".api.Jobs")) {
      offered.add("Job.await");
    } else if (owner.getPackageName().equals(root)
        && caller instanceof JavaMethod step
        && seen.add(step)) {
      callers(step).forEach(further -> name(further, offered, seen));
    }
  }
}
