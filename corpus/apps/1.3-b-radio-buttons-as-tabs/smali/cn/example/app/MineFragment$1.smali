.class Lcn/example/app/MineFragment$1;
.super Ljava/lang/Object;
.source "MineFragment.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/MineFragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/MineFragment;

.method constructor <init>(Lcn/example/app/MineFragment;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/MineFragment$1;->this$0:Lcn/example/app/MineFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget-object v0, p0, Lcn/example/app/MineFragment$1;->this$0:Lcn/example/app/MineFragment;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/MineFragment$1;->this$0:Lcn/example/app/MineFragment;
    invoke-virtual {v2}, Lcn/example/app/MineFragment;->getActivity()Landroidx/fragment/app/FragmentActivity;
    move-result-object v2
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Lcn/example/app/MineFragment;->startActivity(Landroid/content/Intent;)V
    return-void
.end method
