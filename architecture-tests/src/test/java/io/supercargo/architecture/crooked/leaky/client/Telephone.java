package io.supercargo.architecture.crooked.leaky.client;

import retrofit2.Call;
import retrofit2.http.GET;

/** A Retrofit interface that everybody may dial. */
public interface Telephone {
  @GET("/")
  Call<Void> ring();
}
