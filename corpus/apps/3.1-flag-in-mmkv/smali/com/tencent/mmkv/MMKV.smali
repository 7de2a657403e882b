# Not the library: a class of ours with the names of the methods that an app calls.
.class public Lcom/tencent/mmkv/MMKV;
.super Ljava/lang/Object;
.source "MMKV.java"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static native initialize(Landroid/content/Context;)Ljava/lang/String;
.end method

.method public static native defaultMMKV()Lcom/tencent/mmkv/MMKV;
.end method

.method public native encode(Ljava/lang/String;Z)Z
.end method

.method public native decodeBool(Ljava/lang/String;Z)Z
.end method
