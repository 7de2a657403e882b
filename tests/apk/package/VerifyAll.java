// The Android SDK's own verifier over many packages in one JVM: `VerifyAll LEVELS FILE`, LEVELS as
// 23,28, FILE one path a line. Prints, tab-separated: path, API level, yes|no|error, the newest scheme
// that holds, the signers' certificates (SHA-256, sorted, commas), what is wrong.
import com.android.apksig.ApkVerifier;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.TreeSet;

public class VerifyAll {
  public static void main(String[] arguments) throws Exception {
    addPssSignatures();
    for (String path : Files.readAllLines(Path.of(arguments[1]))) {
      for (String level : arguments[0].split(",")) {
        String answer;
        try {
          answer = verify(new File(path), Integer.parseInt(level));
        } catch (Exception refused) {
          answer = "error\t-\t\t" + oneLine(refused);
        }
        System.out.println(path + "\t" + level + "\t" + answer);
      }
    }
  }

  // Java has no RSA-PSS under the name apksig asks for; Bouncy Castle has, where it is installed.
  private static void addPssSignatures() throws Exception {
    try {
      Class<?> provider = Class.forName("org.bouncycastle.jce.provider.BouncyCastleProvider");
      Security.addProvider((Provider) provider.getDeclaredConstructor().newInstance());
    } catch (ClassNotFoundException absent) {
      // Packages signed with it then say NoSuchAlgorithmException.
    }
  }

  private static String verify(File file, int level) throws Exception {
    ApkVerifier.Result result =
        new ApkVerifier.Builder(file)
            .setMinCheckedPlatformVersion(level)
            .setMaxCheckedPlatformVersion(level)
            .build()
            .verify();
    TreeSet<String> certificates = new TreeSet<>();
    for (X509Certificate certificate : result.getSignerCertificates()) {
      certificates.add(sha256(certificate.getEncoded()));
    }
    String scheme =
        result.isVerifiedUsingV3Scheme()
            ? "v3"
            : result.isVerifiedUsingV2Scheme() ? "v2" : result.isVerifiedUsingV1Scheme() ? "v1" : "-";
    return (result.isVerified() ? "yes" : "no")
        + "\t" + scheme
        + "\t" + String.join(",", certificates)
        + "\t" + oneLine(result.getAllErrors());
  }

  private static String sha256(byte[] bytes) throws Exception {
    StringBuilder text = new StringBuilder();
    for (byte one : MessageDigest.getInstance("SHA-256").digest(bytes)) {
      text.append(String.format("%02x", one));
    }
    return text.toString();
  }

  private static String oneLine(Object what) {
    return what.toString().replaceAll("[\\p{Cntrl}]", "?");
  }
}
