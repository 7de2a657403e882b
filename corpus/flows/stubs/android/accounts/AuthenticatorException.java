package android.accounts;

public class AuthenticatorException extends AccountsException {
  public AuthenticatorException() {}
  public AuthenticatorException(String message) {}
  public AuthenticatorException(String message, Throwable cause) {}
  public AuthenticatorException(Throwable cause) {}
}
