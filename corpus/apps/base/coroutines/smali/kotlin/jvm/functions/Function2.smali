.class public interface abstract Lkotlin/jvm/functions/Function2;
.super Ljava/lang/Object;
.source "Function2.java"

.method public abstract invoke(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
.end method
