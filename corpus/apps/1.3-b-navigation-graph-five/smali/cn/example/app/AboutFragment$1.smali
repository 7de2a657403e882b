.class Lcn/example/app/AboutFragment$1;
.super Ljava/lang/Object;
.source "AboutFragment.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/AboutFragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/AboutFragment;

.method constructor <init>(Lcn/example/app/AboutFragment;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/AboutFragment$1;->this$0:Lcn/example/app/AboutFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    invoke-static {p1}, Landroidx/navigation/Navigation;->findNavController(Landroid/view/View;)Landroidx/navigation/NavController;
    move-result-object v0
    const v1, @id/to_legal
    invoke-virtual {v0, v1}, Landroidx/navigation/NavController;->navigate(I)V
    return-void
.end method
