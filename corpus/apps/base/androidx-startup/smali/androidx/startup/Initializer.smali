# Not the library: classes of ours that have its names and do what it does.
.class public interface abstract Landroidx/startup/Initializer;
.super Ljava/lang/Object;
.source "Initializer.java"

.method public abstract create(Landroid/content/Context;)Ljava/lang/Object;
.end method

.method public abstract dependencies()Ljava/util/List;
.end method
