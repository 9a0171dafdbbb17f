package dev.muster.mock.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;

/** Makes clients that have a static {@code builder()} which reads environment variables. */
final class BuilderClients implements ClientFactory {
  @Override
  public boolean supports(Class<?> type) {
    try {
      Method builder = type.getMethod("builder");
      builder.getReturnType().getMethod("environment", Map.class);
      builder.getReturnType().getMethod("build");
      return Modifier.isStatic(builder.getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }

  @Override
  public Object create(Class<?> type, Map<String, String> environment) {
    try {
      Method begin = type.getMethod("builder");
      Class<?> builderType = begin.getReturnType();
      Object builder = begin.invoke(null);
      builderType.getMethod("environment", Map.class).invoke(builder, environment);
      return builderType.getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Its builder is not public", e);
    }
  }
}
