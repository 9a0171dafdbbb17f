package dev.muster.core.internal;

import dev.muster.runtime.Apis;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import retrofit2.Retrofit;

/** Makes each generated interface once. */
final class RetrofitApis implements Apis {
  private final Retrofit retrofit;
  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  RetrofitApis(Retrofit retrofit) {
    this.retrofit = retrofit;
  }

  @Override
  public <A> A of(Class<A> api) {
    return api.cast(made.computeIfAbsent(api, retrofit::create));
  }
}
