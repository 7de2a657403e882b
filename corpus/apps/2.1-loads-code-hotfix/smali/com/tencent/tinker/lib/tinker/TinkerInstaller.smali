# Ours, with the library's name.
.class public Lcom/tencent/tinker/lib/tinker/TinkerInstaller;
.super Ljava/lang/Object;
.source "TinkerInstaller.java"

.method public static install(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 1
    return-object p0
.end method
