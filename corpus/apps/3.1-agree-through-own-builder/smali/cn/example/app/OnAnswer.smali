.class public interface abstract Lcn/example/app/OnAnswer;
.super Ljava/lang/Object;
.method public abstract onConfirm(Landroid/app/Dialog;)V
.end method
.method public abstract onCancel(Landroid/app/Dialog;)V
.end method
