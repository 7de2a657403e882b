.class public interface abstract Lcn/example/app/FogCipher;
.super Ljava/lang/Object;
.source "FogCipher.java"

.method public abstract decrypt([B[B)Ljava/lang/String;
.end method
