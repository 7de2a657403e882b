package android.accounts;

public class AccountsException extends Exception {
  public AccountsException() {}
  public AccountsException(String message) {}
  public AccountsException(String message, Throwable cause) {}
  public AccountsException(Throwable cause) {}
}
