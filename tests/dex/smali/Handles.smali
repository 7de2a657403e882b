# Method handles, method types, call sites: what came with versions 038 and 039.
.class public Lformats/Handles;
.super Ljava/lang/Object;

.field public static slot:I

.method public static handles(Ljava/lang/invoke/MethodHandle;Ljava/lang/Object;)V
    .registers 6
    const-method-handle v0, invoke-static@Lformats/Handles;->target(I)V
    const-method-handle v1, static-get@Lformats/Handles;->slot:I
    const-method-type v2, (ILjava/lang/String;)V
    invoke-polymorphic {p0, p1}, Ljava/lang/invoke/MethodHandle;->invoke([Ljava/lang/Object;)Ljava/lang/Object;, (Ljava/lang/Object;)V
    invoke-polymorphic/range {p0 .. p1}, Ljava/lang/invoke/MethodHandle;->invokeExact([Ljava/lang/Object;)Ljava/lang/Object;, (Ljava/lang/Object;)V
    const/4 v3, 0x7
    invoke-custom {v3}, site("apply", (I)V, "extra", 42L, 1.5f, -2.25)@Lformats/Handles;->link(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;JFD)Ljava/lang/invoke/CallSite;
    invoke-custom/range {v3 .. v3}, other("apply", (I)V)@Lformats/Handles;->link2(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    return-void
.end method

.method public static target(I)V
    .registers 1
    return-void
.end method

.method public static link(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/String;JFD)Ljava/lang/invoke/CallSite;
    .registers 9
    const/4 p0, 0x0
    return-object p0
.end method

.method public static link2(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;
    .registers 3
    const/4 p0, 0x0
    return-object p0
.end method
