package dalvik.system;

import java.nio.ByteBuffer;

public final class InMemoryDexClassLoader extends BaseDexClassLoader {
  public InMemoryDexClassLoader(ByteBuffer[] dexBuffers, String librarySearchPath, ClassLoader parent) { super(null, null, null, null); }
  public InMemoryDexClassLoader(ByteBuffer[] dexBuffers, ClassLoader parent) { super(null, null, null, null); }
  public InMemoryDexClassLoader(ByteBuffer buf, ClassLoader parent) { super(null, null, null, null); }
}
