.class public final Lcn/example/app/XorCipher;
.super Ljava/lang/Object;
.implements Lcn/example/app/FogCipher;
.source "XorCipher.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public decrypt([B[B)Ljava/lang/String;
    .registers 8
    const/4 v0, 0x0
    :next
    array-length v1, p1
    if-ge v0, v1, :done
    aget-byte v1, p1, v0
    array-length v2, p2
    rem-int v2, v0, v2
    aget-byte v2, p2, v2
    xor-int/2addr v1, v2
    int-to-byte v1, v1
    aput-byte v1, p1, v0
    add-int/lit8 v0, v0, 0x1
    goto :next
    :done
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, p1}, Ljava/lang/String;-><init>([B)V
    return-object v0
.end method
