package android.os;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public abstract class AsyncTask<Params, Progress, Result> {
  public static final Executor THREAD_POOL_EXECUTOR = null;
  public static final Executor SERIAL_EXECUTOR = null;
  public AsyncTask() {}
  public enum Status { PENDING, RUNNING, FINISHED }
  public final AsyncTask.Status getStatus() { return null; }
  protected abstract Result doInBackground(Params... params);
  protected void onPreExecute() {}
  protected void onPostExecute(Result result) {}
  protected void onProgressUpdate(Progress... values) {}
  protected void onCancelled(Result result) {}
  protected void onCancelled() {}
  public final boolean isCancelled() { return false; }
  public final boolean cancel(boolean mayInterruptIfRunning) { return false; }
  public final Result get() throws InterruptedException, ExecutionException { return null; }
  public final Result get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException,
      TimeoutException { return null; }
  public final AsyncTask<Params, Progress, Result> execute(Params... params) { return null; }
  public final AsyncTask<Params, Progress, Result> executeOnExecutor(Executor exec, Params... params) { return null; }
  public static void execute(Runnable runnable) {}
  protected final void publishProgress(Progress... values) {}
}
