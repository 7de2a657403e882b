import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.zip.*;
import jdk.internal.org.objectweb.asm.*;
import jdk.internal.org.objectweb.asm.tree.*;

/**
 * Makes of the classes of Java libraries a jar that dx accepts.
 *
 * <p>java Desugar OUT.jar IN.jar...   (corpus/hosts/build calls it)
 *
 * <p>dx reads class files up to Java 7. Two things of Java 8 occur in the libraries: the version number of the class
 * file, which is lowered, and lambdas, which are an invokedynamic that LambdaMetafactory answers at run time. As
 * Android's own tools do, each lambda becomes a class made here: it keeps the captured values in fields and calls the
 * lambda's body from the one method of the interface. Anything else of Java 8 stops this program, or dx.
 */
public final class Desugar implements Opcodes {
  private static final int JAVA_6 = 50, JAVA_7 = 51, JAVA_8 = 52;
  private static final int MAJOR_VERSION = 7;  // offset in a class file (its low byte)

  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  public static void main(String[] arguments) throws IOException {
    Desugar desugar = new Desugar();
    for (String jar : List.of(arguments).subList(1, arguments.length)) desugar.read(Path.of(jar));
    desugar.write(Path.of(arguments[0]));
  }

  private void read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) continue;
        try (InputStream in = zip.getInputStream(entry)) {
          add(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private void write(Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : classes.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private void add(String file, byte[] bytes) {
    if (bytes[MAJOR_VERSION] > JAVA_8) throw new IllegalArgumentException(file + ": newer than Java 8");
    if (bytes[MAJOR_VERSION] == JAVA_8) {
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES);
      if (replaceLambdas(node)) {
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        bytes = writer.toByteArray();
      } else {
        bytes[MAJOR_VERSION] = JAVA_7;
      }
    }
    classes.putIfAbsent(file, bytes);
  }

  private boolean replaceLambdas(ClassNode owner) {
    List<MethodNode> accessors = new ArrayList<>();
    int lambdas = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (!(instruction instanceof InvokeDynamicInsnNode)) continue;
        InvokeDynamicInsnNode site = (InvokeDynamicInsnNode) instruction;
        String lambda = makeLambda(owner, lambdas++, site, accessors);
        method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, lambda, "make", site.desc, false));
      }
    }
    if (lambdas == 0) return false;
    owner.version = JAVA_6;  // from Java 7 on a class must carry the stack frames that were skipped
    owner.methods.addAll(accessors);
    owner.innerClasses.removeIf(inner -> inner.name.startsWith("java/lang/invoke/"));
    return true;
  }

  /** Adds the class that stands for the lambda of `site`; returns its name. Its `make` takes the captured values. */
  private String makeLambda(ClassNode owner, int number, InvokeDynamicInsnNode site, List<MethodNode> accessors) {
    if (!site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || !site.bsm.getName().equals("metafactory")) {
      throw new IllegalArgumentException(owner.name + ": invokedynamic with " + site.bsm);
    }
    Type erased = (Type) site.bsmArgs[0], actual = (Type) site.bsmArgs[2];  // of the interface method
    Handle body = (Handle) site.bsmArgs[1];
    Type[] captured = Type.getArgumentTypes(site.desc);
    String name = owner.name + "$$Lambda$" + number;

    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(JAVA_6, ACC_PUBLIC | ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER, name, null, "java/lang/Object",
        new String[] {Type.getReturnType(site.desc).getInternalName()});
    String constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    writeConstructor(writer, name, constructor, captured);

    MethodVisitor make = start(writer, ACC_PUBLIC | ACC_STATIC, "make", site.desc);
    make.visitTypeInsn(NEW, name);
    make.visitInsn(DUP);
    loadArguments(make, captured);
    make.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor, false);
    finish(make, ARETURN);

    MethodVisitor call = start(writer, ACC_PUBLIC, site.name, erased.getDescriptor());
    for (int i = 0; i < captured.length; ++i) {
      call.visitVarInsn(ALOAD, 0);
      call.visitFieldInsn(GETFIELD, name, "captured" + i, captured[i].getDescriptor());
    }
    Type[] given = erased.getArgumentTypes(), expected = actual.getArgumentTypes();
    for (int i = 0, slot = 1; i < given.length; slot += given[i++].getSize()) {
      call.visitVarInsn(given[i].getOpcode(ILOAD), slot);
      if (!given[i].equals(expected[i])) call.visitTypeInsn(CHECKCAST, expected[i].getInternalName());
    }
    callBody(call, owner, number, body, accessors);
    Type wanted = erased.getReturnType(), returned = Type.getReturnType(body.getDesc());
    if (wanted == Type.VOID_TYPE) {
      if (returned.getSize() > 0) call.visitInsn(returned.getSize() == 1 ? POP : POP2);
    } else if (isPrimitive(wanted) != isPrimitive(returned)) {
      throw new IllegalArgumentException(owner.name + ": a lambda whose result is boxed");
    }
    finish(call, wanted.getOpcode(IRETURN));
    writer.visitEnd();
    classes.put(name + ".class", writer.toByteArray());
    return name;
  }

  private static void writeConstructor(ClassWriter writer, String name, String descriptor, Type[] captured) {
    MethodVisitor constructor = start(writer, ACC_PRIVATE, "<init>", descriptor);
    constructor.visitVarInsn(ALOAD, 0);
    constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    for (int i = 0, slot = 1; i < captured.length; slot += captured[i++].getSize()) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null);
      constructor.visitVarInsn(ALOAD, 0);
      constructor.visitVarInsn(captured[i].getOpcode(ILOAD), slot);
      constructor.visitFieldInsn(PUTFIELD, name, "captured" + i, captured[i].getDescriptor());
    }
    finish(constructor, RETURN);
  }

  /** The body of a lambda is private in its class: it is reached through a static method added there. */
  private static void callBody(MethodVisitor call, ClassNode owner, int number, Handle body,
      List<MethodNode> accessors) {
    int opcode = opcode(body);
    if (!body.getOwner().equals(owner.name) || (opcode != INVOKESTATIC && opcode != INVOKESPECIAL)) {
      call.visitMethodInsn(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      return;
    }
    List<Type> parameters = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (opcode == INVOKESPECIAL) parameters.add(0, Type.getObjectType(owner.name));
    Type returned = Type.getReturnType(body.getDesc());
    Type[] arguments = parameters.toArray(new Type[0]);
    MethodNode accessor = new MethodNode(ACC_STATIC | ACC_SYNTHETIC, "access$lambda$" + number,
        Type.getMethodDescriptor(returned, arguments), null, null);
    accessor.maxLocals = loadArguments(accessor, arguments);
    accessor.maxStack = Math.max(accessor.maxLocals, returned.getSize());
    accessor.visitMethodInsn(opcode, owner.name, body.getName(), body.getDesc(), body.isInterface());
    accessor.visitInsn(returned.getOpcode(IRETURN));
    accessors.add(accessor);
    call.visitMethodInsn(INVOKESTATIC, owner.name, accessor.name, accessor.desc, false);
  }

  private static int opcode(Handle body) {
    switch (body.getTag()) {
      case H_INVOKESTATIC: return INVOKESTATIC;
      case H_INVOKESPECIAL: return INVOKESPECIAL;
      case H_INVOKEVIRTUAL: return INVOKEVIRTUAL;
      case H_INVOKEINTERFACE: return INVOKEINTERFACE;
      default: throw new IllegalArgumentException(body + ": not a call of a method");
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** Loads the arguments of a static method; returns how many slots they take. */
  private static int loadArguments(MethodVisitor method, Type[] types) {
    int slot = 0;
    for (Type type : types) {
      method.visitVarInsn(type.getOpcode(ILOAD), slot);
      slot += type.getSize();
    }
    return slot;
  }

  private static MethodVisitor start(ClassWriter writer, int access, String name, String descriptor) {
    MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    return method;
  }

  private static void finish(MethodVisitor method, int returnOpcode) {
    method.visitInsn(returnOpcode);
    method.visitMaxs(0, 0);  // computed by the writer
    method.visitEnd();
  }
}
