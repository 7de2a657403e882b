.class public interface abstract Lcn/example/app/Source;
.super Ljava/lang/Object;
.source "Source.java"

.method public abstract load()V
.end method
