package android.accounts;

import java.io.IOException;

public interface AccountManagerFuture<V> {
  boolean cancel(boolean mayInterruptIfRunning);
  boolean isCancelled();
  boolean isDone();
  V getResult() throws OperationCanceledException, IOException, AuthenticatorException;
}
